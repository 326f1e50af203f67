import type { FileConfig } from './config.ts'
import type { PresetName } from './preset-names.ts'

/** The preset in force where a configuration names none, and where there is no configuration. */
export const defaultPreset: PresetName = 'gongwen'

/** Named starting points. They are plain configuration: what a user may write, and nothing else. */
export const presets: Readonly<Record<PresetName, FileConfig>> = {
  // Official documents: every rule at the severity it was made with, the floors of the genre's profile.
  gongwen: {},

  // Manuals and development documents in Chinese. They have no 文种, no deadlines and no official form, so neither
  // the form nor the substance of an official document is asked of them; length, stock phrases and mistakes are.
  'tech-docs': {
    genre: 'guide',
    rules: { 'format/*': 'off', 'practical/*': 'info' },
    gate: { short: false, practical: false, fresh: false },
  },

  // English prose. There are no rules for English yet, and each report says so: it serves packs that bring some.
  'plain-english': {
    language: 'en',
    genre: 'other',
    rules: { 'format/*': 'off' },
    gate: { short: false, practical: false, fresh: false },
  },
}
