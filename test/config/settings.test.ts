import { expect, test } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { layersOf } from '../../src/config/layers.ts'
import { presetNames } from '../../src/config/preset-names.ts'
import { presets } from '../../src/config/presets.ts'
import { checkConfig } from '../../src/config/read-config.ts'
import { settingOf, type Settings } from '../../src/config/settings.ts'
import { settingsFromLayers } from '../../src/config/settings-from-layers.ts'
import { showOnly } from '../../src/config/show-only.ts'
import { builtInRules } from '../../src/index.ts'

function settings(config: Config, path = 'draft.txt'): Settings {
  return settingsFromLayers(layersOf(config, path))
}

test('without a configuration every rule is as it was made and the floors are the profile’s', () => {
  expect(settings({})).toEqual({ rules: [], gate: { floors: {}, errors: 0 }, terms: [] })
})

test.each(presetNames)('the preset %s is a configuration that a user may write', (name) => {
  expect(checkConfig(presets[name], builtInRules).faults).toEqual([])
})

test('a name beats a pattern, whatever their order in the file', () => {
  for (const rules of [
    { 'fresh/stock-phrase': 'error', 'fresh/*': 'off', '*': 'info' },
    { '*': 'info', 'fresh/*': 'off', 'fresh/stock-phrase': 'error' },
  ] as const) {
    expect(settingOf('fresh/stock-phrase', settings({ rules })).severity).toBe('error')
    expect(settingOf('fresh/other', settings({ rules })).severity).toBe('off')
    expect(settingOf('short/other', settings({ rules })).severity).toBe('info')
  }
})

test('an override is stronger than the configuration, a later override than an earlier one, and options are joined', () => {
  const config: Config = {
    extends: 'tech-docs',
    genre: 'notice',
    rules: { 'short/long-sentence': { max: 50, severity: 'info' } },
    gate: { short: 70, errors: 1 },
    terms: ['一网通办'],
    overrides: [
      { files: ['speeches/**'], genre: 'speech', rules: { 'short/long-sentence': { max: 60 } }, terms: ['河长制'] },
      { files: ['speeches/old/**'], rules: { 'short/*': 'off' }, gate: { short: false, warnings: 3 } },
    ],
  }
  const plain = settings(config)
  expect(plain.genre).toEqual({ genre: 'notice', source: 'configuration' })
  expect(settingOf('short/long-sentence', plain)).toEqual({ severity: 'info', options: { max: 50 } })
  expect(plain.gate).toEqual({ floors: { short: 70, practical: false, fresh: false }, errors: 1 })

  const speech = settings(config, 'speeches/a.txt')
  expect(speech.genre).toEqual({ genre: 'speech', source: 'override' })
  expect(settingOf('short/long-sentence', speech)).toEqual({ severity: 'info', options: { max: 60 } })
  expect(speech.terms).toEqual(['一网通办', '河长制'])

  const old = settings(config, 'speeches/old/b.txt')
  expect(settingOf('short/long-sentence', old).severity).toBe('off')
  expect(old.gate).toEqual({ floors: { short: false, practical: false, fresh: false }, errors: 1, warnings: 3 })
})

test('errors: false lets any number of errors pass', () => {
  expect(settings({ gate: { errors: false } }).gate.errors).toBe(Infinity)
})

test('asking for one rule wakes it, keeps the severity that is configured, and lets no floor decide', () => {
  const off = settings({ rules: { 'fresh/*': 'off', 'short/long-sentence': 'error' } })
  const only = showOnly(['fresh/stock-phrase', 'short/*'], off, builtInRules)
  expect(settingOf('fresh/stock-phrase', only).severity).toBe('on')
  expect(settingOf('short/long-sentence', only).severity).toBe('error')
  expect(only.only).toContain('fresh/stock-phrase')
  expect(only.only).not.toContain('practical/unanchored-demand')
  expect(only.gate.floors).toEqual({ short: false, practical: false, fresh: false })
})
