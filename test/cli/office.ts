import { folderWith, runIn, type Ran } from './run-in.ts'

/** The one rule of the pack, as an office would write it. */
export const rule = `id: fresh/house-word
category: stock
title: { zh: 本办不用, en: Struck here }
why: { zh: 写了等于没写。, en: It says nothing. }
messages:
  found: { zh: '“{found}”不用。请删去。', en: '“{found}” is struck. Delete it.' }
severity: warning
since: 1.0.0
catalogue: []
check:
  kind: phrase
  terms: [岚山新节奏]
`
export const readme = '```text bad\n要坚持⟦岚山新节奏⟧。\n```\n\n```text good\n县水利局牵头。\n```\n'
export const draft = '关于检修水库的通知\n各乡镇人民政府：\n要坚持岚山新节奏。\n县水利局4月底前检修21座水库。\n'
/** Where the rule stands. */
export const folder = 'house/rules/fresh/house-word'

/** A folder with a pack, a draft and a configuration that names the pack. */
export function office(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'doclint.yaml': 'packs: [./house]\n',
    'draft.txt': draft,
    [`${folder}/rule.yaml`]: rule,
    [`${folder}/README.md`]: readme,
    ...files,
  })
}

/** Which rules find what in the draft. */
export async function rulesIn(place: string, ...argv: string[]): Promise<Ran & { rules: string[] }> {
  const ran = await runIn(place, ['--format', 'json', 'draft.txt', ...argv])
  const { files } = JSON.parse(ran.output) as { files: { diagnostics: { rule: string; quote: string }[] }[] }
  return {
    ...ran,
    rules: files.flatMap(({ diagnostics }) => diagnostics.map(({ rule: id, quote }) => `${id} ${quote}`)),
  }
}
