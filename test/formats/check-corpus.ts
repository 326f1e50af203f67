import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMarkdown } from '../../src/formats/markdown/read.ts'
import { readText } from '../../src/formats/text/read.ts'
import { breachesOf } from './contract.ts'

// Holds the reader contract against every .txt and .md under a folder, each read as plain text and as Markdown:
//   npx tsx test/formats/check-corpus.ts FOLDER
const folder = process.argv[2]
if (!folder) {
  console.error('Name a folder: npx tsx test/formats/check-corpus.ts FOLDER')
  process.exit(2)
}

const readers = { text: readText, markdown: readMarkdown }
const tallies = Object.keys(readers).map((format) => ({
  format,
  files: 0,
  units: 0,
  milliseconds: 0,
  broken: 0,
  problems: 0,
}))
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!/\.(?:txt|md)$/.test(name)) continue
  const source = readFileSync(join(folder, name), 'utf8')
  for (const tally of tallies) {
    const started = performance.now()
    const document = readers[tally.format as keyof typeof readers]({ uri: name, source })
    tally.milliseconds += performance.now() - started
    tally.files++
    tally.units += source.length
    const breaches = breachesOf(document)
    if (breaches.length > 0) tally.broken++
    tally.problems += document.problems.length
    for (const breach of breaches.slice(0, 5)) console.log(`${tally.format} ${name}: ${breach}`)
  }
}
for (const { format, files, units, milliseconds, broken, problems } of tallies) {
  const speed = (units / 1000 / milliseconds).toFixed(2)
  console.log(`${format}: ${files} files, ${units} units, ${speed} M units/s, ${problems} problems, ${broken} broken`)
}
if (tallies.some(({ broken }) => broken > 0)) process.exitCode = 1
