/**
 * Runs all rules over real, edited documents: `npm run false-alarms -- [FOLDER] [--list]`.
 *
 * Prints warnings and infos per 1,000 字 for each kind of document, and holds every `error` against the verdicts that
 * people gave after reading it (`bench/verdicts/errors.tsv`). Fails where an error has no verdict, or where wrong ones
 * are more than one in 100,000 字. Then the right sentences of the spelling sets must stay silent. `--list` prints the errors that still want reading, ready to be pasted there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createLinter } from '../src/index.ts'
import { messageOf } from '../src/report/json.ts'
import { sharedFolder, textsBelow } from './shared-folder.ts'
import { spellingIsSilent } from './spelling.ts'

const kinds: Readonly<Record<string, string>> = {
  laws: 'plain/laws',
  'local regulations': 'plain/local-regs',
  guides: 'plain/guides',
  'State Council': 'policy/state-council',
  'work reports': 'gov-reports',
  'other policy': 'policy',
}
/** Kinds whose errors are all read. */
const readKinds = ['laws', 'local regulations', 'guides', 'State Council', 'work reports']
const mostWrongPer100k = 1
const verdictFile = 'bench/verdicts/errors.tsv'

const folder = sharedFolder('corpora/dev-zh')
const corpora = join(folder, 'corpora/dev-zh')
const verdicts = readVerdicts()
const linter = createLinter()
const seen = new Set<string>()
const unread: string[] = []
let wrong = 0
let failed = false
let readCharacters = 0

console.log('kind                 files    字    errors  warnings/1,000字  infos/1,000字  passing')
for (const [kind, part] of Object.entries(kinds)) {
  const counts = { files: 0, characters: 0, error: 0, warning: 0, info: 0, passed: 0 }
  for (const path of textsBelow(join(corpora, part))) {
    if (seen.has(path)) continue
    seen.add(path)
    const source = readFileSync(path, 'utf8')
    const { document, diagnostics, passed } = await linter.lint({ uri: path, source })
    counts.files++
    counts.characters += document.characters
    if (passed) counts.passed++
    for (const diagnostic of diagnostics) {
      counts[diagnostic.severity]++
      if (diagnostic.severity !== 'error' || !readKinds.includes(kind)) continue
      const { start, end } = diagnostic.at
      const key = [relative(corpora, path), diagnostic.rule, source.slice(start, end).replace(/\s/g, ' ')].join('\t')
      const verdict = verdicts.get(key)
      if (verdict === 'wrong') wrong++
      if (!verdict) {
        const context = source.slice(Math.max(0, start - 15), Math.min(source.length, end + 15)).replace(/\s/g, ' ')
        unread.push(`${key}\t?\t${context} | ${messageOf(diagnostic, 'zh')}`)
      }
    }
  }
  if (readKinds.includes(kind)) readCharacters += counts.characters
  const per = (count: number): string => ((count * 1000) / counts.characters).toFixed(2).padStart(10)
  console.log(
    `${kind.padEnd(20)} ${String(counts.files).padStart(4)} ${String(counts.characters).padStart(8)} ${String(counts.error).padStart(5)} ${per(counts.warning)}        ${per(counts.info)}      ${((counts.passed * 100) / counts.files).toFixed(1)} %`,
  )
}

const per100k = (wrong * 100_000) / readCharacters
console.log(
  `\nerrors read as wrong: ${wrong} in ${readCharacters} 字 = ${per100k.toFixed(2)} per 100,000 字 (most allowed: ${mostWrongPer100k})`,
)
console.log(`errors without a verdict: ${unread.length}`)
if (process.argv.includes('--list')) for (const line of unread) console.log(line)
if (unread.length > 0 || per100k > mostWrongPer100k) failed = true

console.log('\nspelling sentences')
if (!(await spellingIsSilent(folder))) failed = true
if (failed) process.exitCode = 1

/** path, rule, quote, verdict (right or wrong), note: one line an error, tabs between. */
function readVerdicts(): ReadonlyMap<string, string> {
  if (!existsSync(verdictFile)) return new Map()
  return new Map(
    readFileSync(verdictFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([path, rule, quote, verdict]) => [[path, rule, quote].join('\t'), verdict ?? '']),
  )
}
