/** Writes a rule folder that passes its own test: `npm run new-rule -- short/some-id`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dimensions } from '../diagnostic/dimension.ts'
import { ruleTemplate } from './rule-template.ts'

const [id = ''] = process.argv.slice(2)
const match = /^([a-z]+)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.exec(id)
const dimension = dimensions.find((one) => one === match?.[1])
const folder = `rules/${id}`

if (!dimension) {
  refuse(
    `“${id}” is no rule id. Write <dimension>/<pattern-found>, such as short/double-negative; dimensions: ${dimensions.join(', ')}.`,
  )
} else if (existsSync(folder)) refuse(`${folder} is there already. Choose another id or edit that rule.`)
else {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(ruleTemplate(id, dimension, version)))
    writeFileSync(join(folder, name), text)
  console.log(`wrote ${folder}/rule.yaml and ${folder}/README.md

1. README.md: bad examples with ⟦the words to mark⟧, good examples with what must be left alone.
2. rule.yaml: the words, the messages, the guards.
3. npm run generate && npm test -- -t ${id}`)
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}
