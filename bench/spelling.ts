import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultSettings } from '../src/config/settings.ts'
import { createLinter, type Diagnostic } from '../src/index.ts'

const leastSilent = 0.995

/**
 * Runs all rules over the sentences of `corpora/csc-dev/*.tsv` (wrong, tab, right) and prints what it hears. The right
 * sentences must stay silent: at least 99.5 % of them without a warning or error of word, grammar or formula. The wrong
 * ones are only counted: slips of sound and shape need context, and doclint looks for those that need none.
 */
export async function spellingIsSilent(sharedFolder: string): Promise<boolean> {
  const folder = join(sharedFolder, 'corpora', 'csc-dev')
  const counts = { right: 0, silent: 0, wrong: 0, found: 0 }
  for (const [typed, corrected] of pairsIn(folder)) {
    counts.right++
    const alarms = await complaints(corrected)
    if (alarms.length === 0) counts.silent++
    for (const { rule, at } of alarms)
      console.log(`alarm  ${rule}  ${corrected.slice(at.start, at.end)}  in  ${corrected}`)
    if (typed === corrected) continue
    counts.wrong++
    if ((await complaints(typed)).length > alarms.length) counts.found++
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
  const { right, silent, wrong, found } = counts
  console.log(
    `right sentences  ${right}  silent ${silent} (${percent(silent, right)}, at least ${percent(leastSilent, 1)})`,
  )
  console.log(`wrong sentences  ${wrong}  found ${found} (${percent(found, wrong)})`)
  return right > 0 && silent >= leastSilent * right
}

function pairsIn(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? ''])
    .filter(([, corrected]) => corrected !== '')
}

const linter = createLinter()
const settings = {
  ...defaultSettings,
  language: 'zh' as const,
  genre: { genre: 'other' as const, source: 'option' as const },
}

/** Warnings and errors of the categories that speak of words and sentences. */
async function complaints(source: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await linter.lint({ uri: 'sentence.txt', source, settings })
  return diagnostics.filter(
    ({ category, severity }) => ['word', 'grammar', 'formula'].includes(category) && severity !== 'info',
  )
}
