/** Writes a rule folder that passes its own test: `npm run new-rule -- short/some-id`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories, dimensions, type Dimension } from '../diagnostic/dimension.ts'

const [id = ''] = process.argv.slice(2)
const match = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id)
const dimension = dimensions.find((one) => one === match?.[1])
const folder = join('rules', id)

if (!match || !dimension) {
  refuse(`“${id}” is no rule id. Write <dimension>/<pattern-found>, such as short/double-negative; dimensions: ${dimensions.join(', ')}.`)
} else if (existsSync(folder)) refuse(`${folder} is there already. Choose another id or edit that rule.`)
else {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'rule.yaml'), ruleFile(id, dimension))
  writeFileSync(join(folder, 'README.md'), readmeFile())
  console.log(`wrote ${folder}/rule.yaml and README.md
Next: write the bad and good examples, then the words; npm run generate; npm test -- -t ${id}`)
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

function ruleFile(rule: string, dimension: Dimension): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return `# yaml-language-server: $schema=../../rule.schema.json
id: ${rule}
category: ${categories[dimension][0]}
title: { zh: 待命名, en: To be named }
why:
  zh: 写明为什么这样写不好，有依据的写出条款。
  en: Say why this is bad, with the clause behind it where there is one.
messages:
  found:
    zh: “{found}”可以不说。请删去，或换成一件具体的事。
    en: “{found}” can go. Delete it, or say one concrete thing instead.
severity: warning
since: ${version}
catalogue: []
check:
  kind: phrase
  terms: [示例套话]
`
}

function readmeFile(): string {
  return `# 待命名 · To be named

用两三句话说明为什么要查。

## 示例 · Examples

\`\`\`text bad
各单位要⟦示例套话⟧。
\`\`\`

\`\`\`text good
县政府办每月5日通报一次进度。
\`\`\`

## 例外 · Exceptions

- 引文和提到这个说法的地方不算。
`
}
