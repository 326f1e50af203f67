import { foreignNote } from '../host/foreign-suffixes.ts'
import { timeSum } from '../report/time-sum.ts'
import type { Reporter, Unread } from '../report/reporter.ts'
import { argumentFaults } from './argument-faults.ts'
import type { LintOptions } from './command.ts'
import { fixTally } from './fix-tally.ts'
import { judgeDraft, openRun } from './judge-draft.ts'
import { namedDrafts } from './named-drafts.ts'
import { openProgress } from './progress.ts'
import { openReporter } from './open-reporter.ts'
import { outputOf, type Output } from './output.ts'
import { outputFault } from './output-fault.ts'
import { sayFailure, sayFailures } from './say-failure.ts'
import type { Session, Status } from './terminal.ts'

/** Judges the drafts that are named. What cannot be done is said on standard error while the others go on. */
export async function lintCommand(options: LintOptions, terminal: Session): Promise<Status> {
  const wrong = await argumentFaults(options, terminal)
  if (wrong.length > 0) {
    sayFailures(wrong, terminal)
    return 2
  }
  const { drafts, foreign, failures } = await namedDrafts(options, terminal)
  sayFailures(failures, terminal)
  if (foreign.length > 0 && !options.quiet) sayFailure({ message: foreignNote(foreign) }, terminal)
  const misdirected = outputFault(options.output, drafts, terminal.workingFolder)
  if (misdirected) {
    sayFailure(misdirected, terminal)
    return 2
  }
  const progress = openProgress(drafts.length, terminal)
  const { session } = progress
  const reporter = await openReporter(options, drafts.length, session)
  const output = outputOf(options, session)
  const run = openRun(options, session)
  const times = timeSum()
  const mended = fixTally()
  const unread = failures.map(({ path = '', message }): Unread => ({ path, message }))
  let status: Status = failures.length > 0 ? 2 : 0
  for (const [index, draft] of drafts.entries()) {
    progress.show(index, draft.shown)
    const { result, failures: troubles } = await judgeDraft(draft, run)
    sayFailures(troubles, session)
    if (troubles.length > 0 || !result) status = 2
    if (!result) unread.push({ path: draft.shown, message: troubles[0]?.message ?? brokenConfig })
    if (!result) continue
    if (!result.passed && status === 0) status = 1
    for (const piece of reporter.file(result)) output.write(piece)
    times.add(result)
    mended.add(result.mended)
  }
  progress.clear()
  output.write(closing(reporter, status, drafts.length, options, unread))
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
function closing(
  reporter: Reporter,
  status: Status,
  drafts: number,
  { format }: LintOptions,
  unread: readonly Unread[],
): string {
  return format === 'pretty' && status === 2 && drafts === 0 ? '' : reporter.end(status !== 2, unread)
}

/** A broken configuration is said in full with the first draft that it governs. */
const brokenConfig = {
  zh: '它的配置有错，没有检查。',
  en: 'Its configuration is broken, so it was not checked.',
}
