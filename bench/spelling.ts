/**
 * Runs all rules over the sentences of the spelling corpora: `npx tsx bench/spelling.ts [FOLDER]`. FOLDER holds
 * `corpora/csc-dev/*.tsv` (wrong, tab, right), by default `../shared`. The right sentences must stay silent: at least
 * 99.5 % of them without a warning or error of word, grammar or formula. The wrong ones are only counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter, type Diagnostic } from '../src/index.ts'
import { defaultSettings } from '../src/config/settings.ts'

const leastSilent = 0.995
const folder = join(process.argv[2] ?? '../shared', 'corpora', 'csc-dev')
if (!existsSync(folder)) {
  console.error(
    `No spelling corpora in ${folder}. Name the folder that holds corpora/csc-dev: npx tsx bench/spelling.ts FOLDER`,
  )
  process.exit(2)
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

let right = 0
let silent = 0
let wrong = 0
let found = 0
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .sort()) {
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
    const [typed = '', corrected = ''] = line.split('\t')
    if (!corrected) continue
    right++
    const alarms = await complaints(corrected)
    if (alarms.length === 0) silent++
    for (const { rule, at } of alarms)
      console.log(`alarm  ${rule}  ${corrected.slice(at.start, at.end)}  in  ${corrected}`)
    if (typed === corrected) continue
    wrong++
    if ((await complaints(typed)).length > alarms.length) found++
  }
}
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
console.log(
  `right sentences  ${right}  silent ${silent} (${percent(silent, right)}, at least ${percent(leastSilent, 1)})`,
)
console.log(`wrong sentences  ${wrong}  found ${found} (${percent(found, wrong)})`)
process.exitCode = silent < leastSilent * right ? 1 : 0
