/** Writes everything that is made from the folders: `npm run generate`, and with `--check` fails where it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { compileDictionaries } from './compile-dictionaries.ts'
import { compileRules } from './compile-rules.ts'
import { failWith } from './fail-with.ts'

const outputs: ReadonlyMap<string, string> = new Map([...compileDictionaries('dictionaries'), ...(await compileRules('rules'))])
const stale = [...outputs].filter(([path, text]) => readOr(path) !== text).map(([path]) => path)

if (process.argv.includes('--check')) {
  if (stale.length > 0) failWith(`stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  console.log(`${outputs.size} generated files are current`)
} else {
  for (const path of stale) writeFileSync(path, outputs.get(path) ?? '')
  console.log(stale.length === 0 ? 'nothing to do' : `wrote ${stale.join(', ')}`)
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
