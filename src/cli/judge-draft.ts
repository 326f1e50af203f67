import { layersOf } from '../config/layers.ts'
import { settingsFromLayers } from '../config/settings-from-layers.ts'
import type { Settings } from '../config/settings.ts'
import { showOnly } from '../config/show-only.ts'
import type { Failure } from '../host/failure.ts'
import { pathFromConfig, type LoadedConfig } from '../host/load-config.ts'
import { isMendable } from '../host/has-reader.ts'
import { decodeDraft, readDraft } from '../host/read-draft.ts'
import { createLinter, type FileResult, type Linter } from '../index.ts'
import type { LintOptions } from './command.ts'
import type { Draft } from './mend-draft.ts'
import { configsOf, rulesOf } from './rules-in-force.ts'
import type { Session } from './terminal.ts'

/** What the drafts of a run share. */
export interface Run {
  /** The linter of a configuration: all that name no packs share one. */
  readonly linterOf: (loaded: LoadedConfig) => Linter
  readonly options: LintOptions
  readonly session: Session
  readonly configOf: (file: string) => Promise<LoadedConfig>
  /** Broken configurations that have been spoken of: each is said once, however many drafts it governs. */
  readonly complained: Set<string>
}

export function openRun(options: LintOptions, session: Session): Run {
  const linters = new Map<unknown, Linter>()
  return {
    linterOf({ extended }) {
      let linter = linters.get(extended)
      if (!linter) linters.set(extended, (linter = createLinter({}, extended)))
      return linter
    },
    options,
    session,
    configOf: configsOf(options, session),
    complained: new Set(),
  }
}

/** Without a result the draft could not be judged; one that could not be mended is judged as it stands. */
export interface Judged {
  readonly result?: FileResult
  readonly failures: readonly Failure[]
}

/** Judges one draft, and mends it where that is wanted. */
export async function judgeDraft(draft: Draft, run: Run): Promise<Judged> {
  const loaded = await run.configOf(draft.path)
  const isNew = !run.complained.has(loaded.path ?? '')
  run.complained.add(loaded.path ?? '')
  if (loaded.failures.length > 0) return { failures: isNew ? loaded.failures : [] }
  const judged = await judgeWith(draft, loaded, run)
  return isNew && loaded.leftOut ? { ...judged, failures: [...loaded.leftOut, ...judged.failures] } : judged
}

async function judgeWith(draft: Draft, loaded: LoadedConfig, run: Run): Promise<Judged> {
  const { maxSize } = run.options
  const read = draft.isInput
    ? decodeDraft(await run.session.readInput(maxSize), draft.shown, maxSize)
    : await readDraft(draft.path, draft.shown, maxSize)
  if ('failure' in read) return { failures: [read.failure] }
  try {
    const clock = run.options.timing && { clock: () => performance.now() }
    const settings = settingsFor(draft, loaded, run)
    const { source, encoding } = read
    const input = { uri: draft.shown, source, encoding, settings, ...clock }
    const { fix } = run.options
    const linter = run.linterOf(loaded)
    if (!fix) return { result: await linter.lint(input), failures: [] }
    if (!draft.isInput && !isMendable(draft.path))
      return { result: await linter.lint(input), failures: [{ path: draft.shown, message: notMendable }] }
    const fixed = await linter.fix(input, fix)
    // Writing files safely takes parts of Node that a run without fixes does not load.
    const { deliver } = await import('./mend-draft.ts')
    const failure = await deliver(draft, read, fixed, fix.isDryRun, run.session)
    return failure ? { result: fixed.before, failures: [failure] } : { result: fixed.result, failures: [] }
  } catch (error) {
    return { failures: [ourFault(draft.shown, error)] }
  }
}

function settingsFor(draft: Draft, loaded: LoadedConfig, { options }: Run): Settings {
  const layers = layersOf(loaded.config, pathFromConfig(draft.path, loaded))
  const settings = settingsFromLayers([...layers, { kind: 'option', name: '', config: options.settings }])
  return options.only.length > 0 ? showOnly(options.only, settings, rulesOf(loaded)) : settings
}

/** What `doclint --fix *` names beside drafts is somebody's data or code, where marks have another meaning. */
const notMendable = {
  zh: '不认识这种后缀，只检查，不改写。要改写，请先改名为 .txt、.md 或 .html。',
  en: 'Files of this suffix are checked but not rewritten. To mend it, rename it to .txt, .md or .html.',
}

/** Nothing a draft holds may throw; where something does, it is our mistake, and the other drafts go on. */
function ourFault(path: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    path,
    message: {
      zh: `doclint 自己出错，没有查完这一篇：${reason}。请把文稿和这一行报给维护者。`,
      en: `doclint itself failed and did not finish this draft: ${reason}. Report the draft and this line to its maintainers.`,
    },
  }
}
