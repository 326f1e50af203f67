/**
 * Counts what each rule finds in the development texts and holds it against the verdicts of readers:
 * `npm run hits -- [FOLDER] [--rule=ID|PREFIX]… [--unread] [--take=FILE]… [--prune]`.
 *
 * Writes `bench/verdicts/hits.tsv`, from which `npm run generate` makes the figures of `rules/README.md`. All rules run,
 * those on trial too. Of each rule 30 hits are drawn, the same ones as long as they stay: two of a text while that is
 * enough, published texts before drafts that were written for doclint.
 *
 * `--unread` prints the drawn hits that have no verdict, one a line: path, rule, quote, ?, an empty note, the place and
 * the message. Write right or wrong for the ?, then `--take` that file: verdicts go to `bench/verdicts/hits/`. `--prune`
 * drops verdicts on places that are no longer marked.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { builtInRules, createLinter } from '../src/index.ts'
import { defaultSettings } from '../src/config/settings.ts'
import { hitCountFile, hitCountText, readHitCounts, type HitCount } from '../src/tasks/hit-counts.ts'
import { draw, hitKey, hitOf, type Hit } from './hits/sample.ts'
import { readVerdicts, takeVerdicts, writeVerdicts, type Verdict } from './hits/verdicts.ts'
import { developmentTexts, isPublished } from './hits/texts.ts'
import { sharedFolder } from './shared-folder.ts'

/** What is known of one rule. */
interface Tally {
  hits: number
  published: number
  drawn: Hit[]
  /** Verdicts whose place is still marked. */
  readonly standing: Set<string>
  readonly verdicts: ReadonlyMap<string, Verdict>
}

const wanted = valuesOf('rule')
for (const file of valuesOf('take')) console.error(`${takeVerdicts(file)} verdicts taken from ${file}`)
const ids = builtInRules.map(({ meta }) => meta.id)
const chosen = ids.filter((id) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix)))
const tallies = new Map(chosen.map((id): [string, Tally] => [id, emptyTally(id)]))
await countHits()
reportStale()
const counts = [...tallies].map(countOf)
writeFileSync(hitCountFile, hitCountText([...untouched(), ...counts]))
if (process.argv.includes('--unread')) for (const line of unread()) console.log(line)
const left = counts.reduce((sum, { drawn, read }) => sum + drawn - read, 0)
console.error(`${counts.length} rules written to ${hitCountFile}; ${left} hits to be read`)

async function countHits(): Promise<void> {
  const linter = createLinter()
  const settings = { ...defaultSettings, rules: ids.map((id) => [id, { severity: 'on' }] as const) }
  for (const { path, name } of developmentTexts(sharedFolder('corpora/dev-zh'))) {
    const source = readFileSync(path, 'utf8')
    const { diagnostics } = await linter.lint({ uri: path, source, settings })
    const hits = diagnostics.filter(({ rule }) => tallies.has(rule)).map((one) => hitOf(name, source, one))
    for (const rule of new Set(hits.map((hit) => hit.rule))) {
      add(
        rule,
        hits.filter((hit) => hit.rule === rule),
      )
    }
  }
}

function emptyTally(rule: string): Tally {
  return { hits: 0, published: 0, drawn: [], standing: new Set(), verdicts: readVerdicts(rule) }
}

/** The hits of one rule in one text. */
function add(rule: string, hits: readonly Hit[]): void {
  const tally = tallies.get(rule)
  if (!tally) return
  tally.hits += hits.length
  tally.published += hits.filter(({ path }) => isPublished(path)).length
  tally.drawn = draw([...tally.drawn, ...hits])
  for (const hit of hits) if (tally.verdicts.has(hitKey(hit))) tally.standing.add(hitKey(hit))
}

function countOf([rule, { hits, published, drawn, verdicts }]: [string, Tally]): HitCount {
  const read = drawn.flatMap((hit) => verdicts.get(hitKey(hit)) ?? [])
  const right = read.filter(({ verdict }) => verdict === 'right').length
  return { rule, hits, published, drawn: drawn.length, read: read.length, right }
}

/** The figures of rules that were not asked for. */
function untouched(): HitCount[] {
  if (!existsSync(hitCountFile)) return []
  return readHitCounts(readFileSync(hitCountFile, 'utf8')).filter(
    ({ rule }) => ids.some((id) => id === rule) && !tallies.has(rule),
  )
}

function reportStale(): void {
  let stale = 0
  for (const [rule, { verdicts, standing }] of tallies) {
    const kept = [...verdicts].filter(([key]) => standing.has(key)).map(([, verdict]) => verdict)
    stale += verdicts.size - kept.length
    if (process.argv.includes('--prune') && kept.length < verdicts.size) writeVerdicts(rule, kept)
  }
  if (stale > 0)
    console.error(
      `${stale} verdicts on places no longer marked${process.argv.includes('--prune') ? ', dropped' : '; --prune drops them'}`,
    )
}

function unread(): string[] {
  return [...tallies.values()].flatMap(({ drawn, verdicts }) =>
    drawn
      .filter((hit) => !verdicts.has(hitKey(hit)))
      .map(({ path, rule, quote, context, message }) => [path, rule, quote, '?', '', context, message].join('\t')),
  )
}

function valuesOf(option: string): string[] {
  return process.argv.flatMap((argument) =>
    argument.startsWith(`--${option}=`) ? argument.slice(option.length + 3).split(',') : [],
  )
}
