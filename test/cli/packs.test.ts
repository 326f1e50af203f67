import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draft, office, readme, rule, rulesIn } from './office.ts'
import { folderWith, runIn } from './run-in.ts'

describe('the pack of the fixtures', () => {
  test('holds to its examples', async () => {
    const { status, output, complaints } = await runIn('.', ['test', 'fixtures/packs/house-style'])
    expect(complaints).toBe('')
    expect(output).toContain('8 条规则，8 条全对')
    expect(status).toBe(0)
  })

  test('judges a draft together with the lists of its configuration', async () => {
    const { output, status } = await runIn('.', ['--format', 'json', 'fixtures/packs/notice.txt'])
    const { files } = JSON.parse(output) as { files: { diagnostics: Record<string, string>[] }[] }
    const found = files.flatMap(({ diagnostics }) =>
      diagnostics.map((one) => `${one['severity']} ${one['rule']} ${one['quote']}`),
    )
    expect(found).toEqual([
      'warning fresh/stock-phrase 争当排头兵',
      'warning practical/bare-deadline 6月10日前',
      'warning correct/house-name 岚山政务网',
      'warning correct/project-name 乡村公路养护',
    ])
    expect(status).toBe(0)
  })
})

describe('packs', () => {
  test('a folder adds its rules, which may be named and set like ours', async () => {
    const place = office()
    expect((await rulesIn(place)).rules).toEqual(['fresh/house-word 岚山新节奏'])
    expect((await rulesIn(place, '--rule', 'fresh/house-word')).status).toBe(0)
    expect((await runIn(place, ['rules'])).output).toContain('fresh/house-word')
    expect((await runIn(place, ['explain', 'fresh/house-word'])).output).toContain('写了等于没写')
    const off = office({ 'doclint.yaml': 'packs: [./house]\nrules: { fresh/house-word: off }\n' })
    expect((await rulesIn(off)).rules).toEqual([])
  })

  test('a package is found from the folder of the configuration upward, and may hold code', async () => {
    const code = `export default {
      meta: { id: 'short/house-code', category: 'redundant', title: { zh: '甲', en: 'a' }, why: { zh: '甲', en: 'a' },
        messages: { found: { zh: '甲', en: 'a' } }, severity: 'warning', since: '1.0.0', catalogue: [] },
      create: ({ report }) => ({ sentence: (one) => one.prose.includes('新节奏') && report({ at: one.span, messageId: 'found' }) }),
    }\n`
    const place = folderWith({
      'work/doclint.yaml': "packs: ['@org/house']\n",
      'work/draft.txt': draft,
      'node_modules/@org/house/package.json': '{ "name": "@org/house", "type": "module" }',
      'node_modules/@org/house/rules/short/house-code/rule.js': code,
      'node_modules/@org/house/rules/short/house-code/README.md': readme
        .replace('⟦岚', '岚')
        .replace('要', '⟦要')
        .replace('⟧。', '。⟧'),
    })
    expect(await rulesIn(join(place, 'work'))).toMatchObject({
      complaints: '',
      rules: ['short/house-code 要坚持岚山新节奏。'],
    })
    const own = office({
      [`house/rules/short/house-code/rule.js`]: code,
      'house/rules/short/house-code/README.md': readme,
    })
    const refused = await rulesIn(own)
    expect(refused.complaints).toMatch(/^\S+rule\.js：文件夹里的规则只能是 rule\.yaml[^\n]+\n$/)
    expect(refused.rules).toEqual(['fresh/house-word 岚山新节奏'])
  })

  test('a rule takes the place of ours only when it says so', async () => {
    const clash = {
      'house/rules/short/nested-title/rule.yaml': rule
        .replace('fresh/house-word', 'short/nested-title')
        .replace('stock', 'redundant'),
    }
    const example = { 'house/rules/short/nested-title/README.md': readme }
    const refused = await rulesIn(office({ ...clash, ...example }))
    expect(refused.complaints).toContain(
      '已经有规则 short/nested-title。请换一个名字；要代替它，写 replaces: [short/nested-title]。',
    )
    expect(refused).toMatchObject({ status: 2, rules: ['fresh/house-word 岚山新节奏'] })
    const [path = '', text = ''] = Object.entries(clash)[0] ?? []
    const taken = await rulesIn(office({ [path]: `${text}replaces: [short/nested-title]\n`, ...example }))
    expect(taken).toMatchObject({ status: 0, complaints: '' })
    expect(taken.rules.toSorted()).toEqual(['fresh/house-word 岚山新节奏', 'short/nested-title 岚山新节奏'])
  })

  test('what the configuration names and is not there is an error of the configuration', async () => {
    const { complaints, status } = await runIn(office({ 'doclint.yaml': 'packs: [./hose, house]\n' }), ['draft.txt'])
    expect(complaints).toBe(
      'doclint.yaml:1:9：没有文件夹 ./hose。路径从配置文件所在的文件夹算起，请核对。\n' +
        'doclint.yaml:1:17：没有安装 npm 包 house。要用同名的文件夹，请写 ./house。\n',
    )
    expect(status).toBe(2)
    const empty = await runIn(office({ 'doclint.yaml': 'packs: [./empty]\n', 'empty/notes.md': '' }), ['draft.txt'])
    expect(empty.complaints).toMatch(/^empty：这里没有规则，也没有词表/)
    expect(empty.status).toBe(2)
  })
})

describe('dictionaries', () => {
  const list = (text: string): string =>
    folderWith({ 'doclint.yaml': 'dictionaries: [./list.yaml]\n', 'list.yaml': text, 'draft.txt': draft })
  const id = 'id: zh/stock-phrases\n'
  const entries = 'entries: [新节奏]\n'

  test('add to ours, take entries out of it, or take its place', async () => {
    const more = draft.replace('要坚持', '要高度重视，坚持')
    const rulesWith = async (text: string): Promise<string[]> => {
      const place = folderWith({
        'doclint.yaml': 'dictionaries: [./list.yaml]\n',
        'list.yaml': text,
        'draft.txt': more,
      })
      const { rules } = await rulesIn(place, '--rule', 'fresh/stock-phrase')
      return rules.map((one) => one.replace(/^\S+ /, ''))
    }
    expect(await rulesWith(`${id}extends: true\n${entries}`)).toEqual(['高度重视', '新节奏'])
    expect(await rulesWith(`${id}extends: true\nwithout: [高度重视]\n${entries}`)).toEqual(['新节奏'])
    expect(await rulesWith(`${id}extends: false\n${entries}`)).toEqual(['新节奏'])
  })

  test('formulas of one’s own protect what they hold, and the checked table grows', async () => {
    const place = folderWith({
      'doclint.yaml': 'dictionaries: [./formulas.yaml, ./canonical.yaml]\n',
      'formulas.yaml': 'id: zh/formulas\nextends: true\nentries: [坚持(高度重视|重视)教育]\n',
      'canonical.yaml':
        'id: zh/canonical-formulas\nextends: true\nentries:\n  - { term: 岚山三件事, wrong: [岚山三大件事], authority: 县第十四次党代会 }\n',
      'draft.txt': '要坚持高度重视教育，办好岚山三大件事。\n',
    })
    const { rules, complaints } = await rulesIn(place)
    expect(complaints).toBe('')
    expect(rules).toContain('correct/canonical-formula 岚山三大件事')
    expect(rules.filter((one) => one.startsWith('fresh/stock-phrase'))).toEqual([])
  })

  test.each([
    [
      'which is meant, adding or replacing',
      `${id}${entries}`,
      /list\.yaml:1:1: A dictionary zh\/stock-phrases is there already\. Say extends: true/,
    ],
    [
      'an unknown list to add to',
      `id: zh/stock-phrase\nextends: true\n${entries}`,
      /list\.yaml:1:5: There is no dictionary .* Did you mean zh\/stock-phrases\?/,
    ],
    [
      'an unknown term to leave out',
      `${id}extends: true\nwithout: [高度重式]\n`,
      /list\.yaml:3:11: zh\/stock-phrases holds no “高度重式”\. Did you mean “高度重视”\?/,
    ],
    ['nothing to add', `${id}extends: true\n`, /list\.yaml:1:1: The list is empty/],
    [
      'a term that normalising changes',
      `${id}extends: true\nentries: ["甲,乙"]\n`,
      /list\.yaml:3:11: 甲,乙 would never be found/,
    ],
    ['a term twice', `${id}extends: true\nentries: [甲乙, 甲乙]\n`, /list\.yaml:3:15: 甲乙 is listed twice/],
    [
      'a formula without its authority',
      'id: zh/canonical-formulas\nextends: true\nentries: [岚山三件事]\n',
      /list\.yaml:3:11: authority is missing/,
    ],
    [
      'an expression that hangs',
      `${id}extends: true\nentries:\n  - { term: 甲乙, unless: { after: '(?:丙+)+' } }\n`,
      /list\.yaml:4:34: A repetition holds a repetition/,
    ],
  ])('%s', async (_name, text, complaint) => {
    const { complaints, status, rules } = await rulesIn(list(text), '--locale', 'en')
    expect(complaints).toMatch(complaint)
    expect(complaints.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    expect(rules).toBeDefined()
  })

  test('a list that is not there is an error of the configuration', async () => {
    const place = folderWith({ 'doclint.yaml': 'dictionaries: [./list.yaml]\n', 'draft.txt': draft })
    expect((await runIn(place, ['draft.txt'])).complaints).toBe(
      'doclint.yaml:1:16：./list.yaml：没有这个文件。请核对路径。\n',
    )
  })
})

test('the pack works wherever it is copied', async () => {
  const place = folderWith({
    'doclint.yaml': 'packs: [./pack]\n',
    'draft.txt': draft.replace('岚山新节奏', '干出新气象'),
  })
  cpSync('fixtures/packs/house-style', join(place, 'pack'), { recursive: true })
  expect((await rulesIn(place)).rules).toEqual(['fresh/house-stock 干出新气象'])
  rmSync(place, { recursive: true })
})
