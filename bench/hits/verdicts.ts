import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hitKey, quoteOf } from './sample.ts'

/** What a reader thinks of a hit: is the message true of the place, and would mending it make the text better? */
export interface Verdict {
  readonly path: string
  readonly quote: string
  readonly verdict: 'right' | 'wrong'
  readonly note: string
}

/** One file a rule, so that several can read at once. */
const folder = 'bench/verdicts/hits'
const heading = '# path\tquote\tright or wrong\tnote'

/** The verdicts on a rule, by place. */
export function readVerdicts(rule: string): Map<string, Verdict> {
  const file = fileOf(rule)
  if (!existsSync(file)) return new Map()
  const verdicts = linesOf(file).map(([path = '', quote = '', verdict = '', note = ''], index): Verdict => {
    if (verdict !== 'right' && verdict !== 'wrong')
      throw new Error(`${file}: verdict ${index + 1} is “${verdict}”. Write right or wrong.`)
    return { path, quote, verdict, note }
  })
  return new Map(verdicts.map((verdict) => [hitKey(verdict), verdict]))
}

export function writeVerdicts(rule: string, verdicts: Iterable<Verdict>): void {
  const file = fileOf(rule)
  const lines = [...verdicts].map(({ path, quote, verdict, note }) =>
    `${path}\t${quote}\t${verdict}\t${note}`.trimEnd(),
  )
  if (lines.length === 0) return rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [heading, ...lines.toSorted(), ''].join('\n'))
}

/** Files the judged lines of a list that `--unread` printed: path, rule, quote, verdict, note. Returns how many. */
export function takeVerdicts(list: string): number {
  const taken = new Map<string, Verdict[]>()
  for (const [path = '', rule = '', quote = '', verdict = '', note = ''] of linesOf(list)) {
    if (verdict === '?') continue
    if (verdict !== 'right' && verdict !== 'wrong')
      throw new Error(`${list}: “${verdict}” at ${rule} in ${path}. Write right, wrong or ?.`)
    taken.set(rule, [...(taken.get(rule) ?? []), { path, quote: quoteOf(quote), verdict, note }])
  }
  for (const [rule, verdicts] of taken) {
    const all = readVerdicts(rule)
    for (const verdict of verdicts) all.set(hitKey(verdict), verdict)
    writeVerdicts(rule, all.values())
  }
  return [...taken.values()].flat().length
}

function fileOf(rule: string): string {
  return join(folder, `${rule}.tsv`)
}

function linesOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
