import { categories, isScored, type Dimension } from '../diagnostic/dimension.ts'
import { measures } from '../score/measures/index.ts'

/** The files of a new rule, by name. They form a rule that passes its own test, to be rewritten bit by bit. */
export function ruleTemplate(id: string, dimension: Dimension, version: string): Readonly<Record<string, string>> {
  return { 'rule.yaml': ruleFile(id, dimension, version), 'README.md': readmeFile() }
}

function ruleFile(id: string, dimension: Dimension, version: string): string {
  return `# yaml-language-server: $schema=../../rule.schema.json
id: ${id}
category: ${categories[dimension][0]} # or ${categories[dimension].slice(1).join(', ') || 'no other'}
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
${measureLine(dimension)}check:
  kind: phrase # or replace, pattern, limit: see CONTRIBUTING.md
  terms: [示例套话]
`
}

/** Scores follow a rule only through a measure, which is easily forgotten. */
function measureLine(dimension: Dimension): string {
  if (!isScored(dimension)) return ''
  const own = measures.filter((measure) => measure.dimension === dimension && !measure.computed)
  return `# measure: one of ${own.map(({ id }) => id).join(', ')}; without it no score changes\n`
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
