import { resolve } from 'node:path'
import { layersOf } from '../config/layers.ts'
import { settingsFromLayers } from '../config/settings-from-layers.ts'
import type { Settings } from '../config/settings.ts'
import { showOnly } from '../config/show-only.ts'
import type { Failure } from '../host/failure.ts'
import { findDrafts } from '../host/find-drafts.ts'
import { pathFromConfig, type LoadedConfig } from '../host/load-config.ts'
import { decodeDraft, readDraft } from '../host/read-draft.ts'
import { createLinter, type FileResult, type Linter } from '../index.ts'
import type { Reporter } from '../report/reporter.ts'
import { timeSum } from '../report/time-sum.ts'
import type { LintOptions } from './command.ts'
import { fixTally } from './fix-tally.ts'
import type { Draft } from './mend-draft.ts'
import { outputOf, readsInput, type Output } from './output.ts'
import { openReporter } from './open-reporter.ts'
import { openProgress } from './progress.ts'
import { configsOf, rulesInForce, rulesOf } from './rules-in-force.ts'
import { sayFailures } from './say-failure.ts'
import type { Session, Status } from './terminal.ts'

/** Judges the drafts that are named. What cannot be done is said on standard error while the others go on. */
export async function lintCommand(options: LintOptions, terminal: Session): Promise<Status> {
  const wrong = [
    ...(await ruleFailures([...options.only, ...(options.fix?.suggestions ?? [])], options, terminal)),
    ...(await inputFailures(options)),
  ]
  if (wrong.length > 0) {
    sayFailures(wrong, terminal)
    return 2
  }
  const { drafts, failures } = await namedDrafts(options, terminal)
  sayFailures(failures, terminal)
  const progress = openProgress(drafts.length, terminal)
  const { session } = progress
  const reporter = await openReporter(options, drafts.length, session)
  const output = outputOf(options, session)
  const run = openRun(options, session)
  const times = timeSum()
  const mended = fixTally()
  let status: Status = failures.length > 0 ? 2 : 0
  for (const [index, draft] of drafts.entries()) {
    progress.show(index, draft.shown)
    const { result, failures: troubles } = await judge(draft, run)
    sayFailures(troubles, session)
    if (troubles.length > 0 || !result) status = 2
    if (!result) continue
    if (!result.passed && status === 0) status = 1
    for (const piece of reporter.file(result)) output.write(piece)
    times.add(result)
    if (result.mended) mended.add(result.mended)
  }
  progress.clear()
  output.write(closing(reporter, status, drafts.length, options))
  if (options.fix && drafts.length > 0)
    sayMended(mended.line(session.locale, options.fix.isDryRun), options, output, session)
  const isWritten = await output.close()
  // JSON says the times itself; in any other form they would be in the way.
  if (times.measured() && options.format !== 'json' && options.format !== 'ndjson') {
    const { timeTable } = await import('../report/time-table.ts')
    session.complain(timeTable(times, session.locale))
  }
  return isWritten ? status : 2
}

/** People read it under the report; programs that read the report find it on standard error. */
function sayMended(line: string, { format, fix, quiet }: LintOptions, output: Output, session: Session): void {
  if (format === 'pretty' && !fix?.isDryRun) output.write(quiet ? '' : line)
  else if (!quiet) session.complain(line)
}

/** JSON is whole even where nothing could be judged; for people an error is enough. */
function closing(reporter: Reporter, status: Status, drafts: number, { format }: LintOptions): string {
  return format === 'pretty' && status === 2 && drafts === 0 ? '' : reporter.end(status !== 2)
}

async function ruleFailures(only: readonly string[], options: LintOptions, session: Session): Promise<Failure[]> {
  if (only.length === 0) return []
  const { patternFault } = await import('../config/rule-faults.ts')
  const rules = await rulesInForce(options, session)
  return only.flatMap((pattern) => {
    const message = patternFault(pattern, rules)
    return message ? [{ message }] : []
  })
}

async function inputFailures({ named, stdinName }: LintOptions): Promise<Failure[]> {
  if (named.length > 0 || stdinName !== undefined) return []
  return [
    {
      message: {
        zh: '没有说要检查什么。请给出文件或文件夹，如 doclint 讲话稿.txt；用法见 doclint --help。',
        en: 'Nothing to check is named. Name files or folders, as in doclint draft.txt; see doclint --help.',
      },
    },
  ]
}

async function namedDrafts(
  { named, stdinName }: LintOptions,
  { workingFolder }: Session,
): Promise<{ drafts: Draft[]; failures: readonly Failure[] }> {
  const onDisk = named.filter((name) => name !== '-')
  const found = await findDrafts(onDisk, workingFolder)
  const drafts = found.drafts.map((draft): Draft => ({ ...draft, isInput: false }))
  if (readsInput({ named, stdinName })) {
    const shown = stdinName ?? '<stdin>'
    drafts.unshift({ path: resolve(workingFolder, stdinName ?? 'stdin.txt'), shown, isInput: true })
  }
  return { drafts, failures: found.failures }
}

interface Run {
  /** The linter of a configuration: all that name no packs share one. */
  readonly linterOf: (loaded: LoadedConfig) => Linter
  readonly options: LintOptions
  readonly session: Session
  readonly configOf: (file: string) => Promise<LoadedConfig>
  /** Broken configurations that have been spoken of: each is said once, however many drafts it governs. */
  readonly complained: Set<string>
}

function openRun(options: LintOptions, session: Session): Run {
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
interface Judged {
  readonly result?: FileResult
  readonly failures: readonly Failure[]
}

async function judge(draft: Draft, run: Run): Promise<Judged> {
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
