/**
 * Writes everything that is made from the folders: `npm run generate`. `--check` fails where something is stale;
 * `--lenient` leaves broken rule folders out with a warning, for the time while a rule is being written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compileDictionaries, readDictionaries } from './compile-dictionaries.ts'
import { compileLiterals } from './compile-literals.ts'
import { compileRules } from './compile-rules.ts'
import { TaskError } from './fail-with.ts'
import { hitCountFile, readHitCounts } from './hit-counts.ts'
import { writeSchemas } from './write-schemas.ts'

try {
  const lenient = process.argv.includes('--lenient')
  const lexicons = readDictionaries('dictionaries', lenient).map(({ id }) => id)
  const outputs = new Map([
    ...compileDictionaries('dictionaries', lenient),
    ...compileLiterals('src/document'),
    ...(await compileRules('rules', lenient, lexicons, readHitCounts(readOr(hitCountFile) ?? ''))),
    ...(await writeSchemas('rules')),
  ])
  const stale = [...outputs].filter(([path, text]) => readOr(path) !== text).map(([path]) => path)
  if (!process.argv.includes('--check')) {
    for (const path of stale) writeFileSync(path, outputs.get(path) ?? '')
    console.log(stale.length === 0 ? 'nothing to do' : `wrote ${stale.join(', ')}`)
  } else if (stale.length > 0) {
    throw new TaskError(`stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  } else console.log(`${outputs.size} generated files are current`)
} catch (error) {
  if (!(error instanceof TaskError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
