import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folderWith, runIn } from './run-in.ts'

const folder = folderWith({ 'draft.txt': clean })

describe('a mistake in the arguments ends with 2, and says what was found and what to do', () => {
  const cases: [argv: string[], zh: string, en: string][] = [
    [
      ['--foramt', 'json', 'draft.txt'],
      '不认识的选项 --foramt。是不是 --format？',
      'Unknown option --foramt. Did you mean --format?',
    ],
    [
      ['--xyzzyxyzzy'],
      '不认识的选项 --xyzzyxyzzy。用 doclint --help 查看全部选项。',
      'Unknown option --xyzzyxyzzy. See all options with doclint --help.',
    ],
    [
      ['--format', 'jsn', 'draft.txt'],
      '--format 的值“jsn”不对。是不是 json？',
      '--format cannot be “jsn”. Did you mean json?',
    ],
    [
      ['rules', '--format', 'sarif'],
      '--format 的值“sarif”不对。可用的有：pretty、json。',
      '--format cannot be “sarif”. Known: pretty, json.',
    ],
    [
      ['draft.txt', '--format'],
      '--format 后面缺少值。请写成 --format FORMAT。',
      '--format lacks its value. Write --format FORMAT.',
    ],
    [
      ['--format', '--quiet', 'draft.txt'],
      '--format 后面缺少值。请写成 --format FORMAT。',
      '--format lacks its value. Write --format FORMAT.',
    ],
    [
      ['--quiet=yes', 'draft.txt'],
      '--quiet 不带值，却写了“yes”。请去掉“=”和后面的内容。',
      '--quiet takes no value, found “yes”. Remove “=” and what follows.',
    ],
    [
      ['--max-warnings', 'many', 'draft.txt'],
      '--max-warnings 的值“many”不对。应为 0 或正整数。',
      '--max-warnings cannot be “many”. Expected 0 or a positive whole number.',
    ],
    [
      ['--max-warnings', '-1', 'draft.txt'],
      '--max-warnings 的值“-1”不对。应为 0 或正整数。',
      '--max-warnings cannot be “-1”. Expected 0 or a positive whole number.',
    ],
    [
      ['explain', '通知.md'],
      '没有叫 通知.md 的规则，也没有这个文件。请核对路径；规则见 doclint rules。',
      'There is neither a rule nor a file 通知.md. Check the path; see the rules with doclint rules.',
    ],
    [['rules', 'fersh/*'], '不认识的规则 fersh/*。是不是 fresh/*？', 'Unknown rule fersh/*. Did you mean fresh/*?'],
    [
      ['--genre', 'notise', 'draft.txt'],
      '--genre 的值“notise”不对。是不是 notice？',
      '--genre cannot be “notise”. Did you mean notice?',
    ],
    [
      ['--language', 'cn', 'draft.txt'],
      '--language 的值“cn”不对。是不是 zh？',
      '--language cannot be “cn”. Did you mean zh?',
    ],
    [
      ['-x', 'draft.txt'],
      '不认识的选项 -x。用 doclint --help 查看全部选项。',
      'Unknown option -x. See all options with doclint --help.',
    ],
    [
      ['--rule', 'fresh', 'draft.txt'],
      '不认识的规则 fresh。是不是 fresh/*？',
      'Unknown rule fresh. Did you mean fresh/*?',
    ],
    [
      ['--rule', 'stock-phrase', 'draft.txt'],
      '不认识的规则 stock-phrase。是不是 fresh/stock-phrase？',
      'Unknown rule stock-phrase. Did you mean fresh/stock-phrase?',
    ],
    [
      ['--rule', 'fersh/*', 'draft.txt'],
      '不认识的规则 fersh/*。是不是 fresh/*？',
      'Unknown rule fersh/*. Did you mean fresh/*?',
    ],
    [
      [],
      '没有说要检查什么。请给出文件或文件夹，如 doclint 讲话稿.txt；从标准输入读，请写 doclint -；用法见 doclint --help。',
      'Nothing to check is named. Name files or folders, as in doclint draft.txt; for standard input write doclint -; see doclint --help.',
    ],
    [
      ['explain', 'fresh/stok-phrase'],
      '不认识的规则 fresh/stok-phrase。是不是 fresh/stock-phrase？',
      'Unknown rule fresh/stok-phrase. Did you mean fresh/stock-phrase?',
    ],
    [
      ['explain', 'fresh/*'],
      "fresh/* 是一批规则。请给出其中一条的名字；全部见 doclint rules 'fresh/*'。",
      "fresh/* stands for many rules. Name one of them; see all with doclint rules 'fresh/*'.",
    ],
    [
      ['explain'],
      '没有说要说明什么。请给出规则名（doclint rules 列出全部）或文稿。',
      'Nothing to explain is named. Name a rule (doclint rules lists all) or a draft.',
    ],
  ]

  test.each(cases)('%j', async (argv, zh, en) => {
    expect(await runIn(folder, argv)).toEqual({ status: 2, output: '', complaints: `doclint：${zh}\n` })
    const english = await runIn(folder, argv, { environment: { LANG: 'en_US.UTF-8' } })
    expect(english).toEqual({ status: 2, output: '', complaints: `doclint: ${en}\n` })
  })

  test('several mistakes are all said at once', async () => {
    const { complaints } = await runIn(folder, ['--foramt', '--genre', 'x', 'draft.txt'])
    expect(complaints.split('\n')).toHaveLength(3)
  })
})

test('the language of the run is Chinese unless the environment says English, and the option beats both', async () => {
  const said = async (argv: string[], environment: Record<string, string>): Promise<string> =>
    (await runIn(folder, ['no.txt', ...argv], { environment })).complaints
  const zh = 'no.txt：没有这个文件。请核对路径。\n'
  const en = 'no.txt: No such file. Check the path.\n'
  expect(await said([], {})).toBe(zh)
  expect(await said([], { LANG: 'C.UTF-8' })).toBe(zh)
  expect(await said([], { LANG: 'en_GB.UTF-8' })).toBe(en)
  expect(await said([], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe(zh)
  expect(await said(['--locale', 'zh'], { LANG: 'en_US.UTF-8' })).toBe(zh)
})

test('help, version, the rules and a rule in both languages end with 0', async () => {
  for (const argv of [
    ['--help'],
    ['--version'],
    ['rules'],
    ['explain', 'short/long-sentence'],
    ['help'],
    ['-h', 'draft.txt'],
  ]) {
    for (const locale of ['zh', 'en']) {
      const { status, output, complaints } = await runIn(folder, [...argv, '--locale', locale])
      expect([status, complaints]).toEqual([0, ''])
      expect(output.length).toBeGreaterThan(4)
    }
  }
  const { rules } = JSON.parse((await runIn(folder, ['rules', '--format', 'json'])).output) as {
    rules: { id: string }[]
  }
  expect(rules.map(({ id }) => id)).toContain('fresh/stock-phrase')
})

test.each([
  ['rulse', 'rules'],
  ['explian', 'explain'],
])('%s is no file and near a command', async (typed, command) => {
  expect((await runIn(folder, [typed])).complaints).toBe(
    `${typed}：没有这个文件，也没有这个命令。是不是 doclint ${command}？\n`,
  )
  expect((await runIn(folderWith({ [typed]: clean }), [typed])).status).toBe(0)
})

describe('rules and explain', () => {
  const broken = folderWith({ 'doclint.yaml': 'rulez: {}\n', 'a.txt': clean })

  test('list and explain all the same where a configuration is broken, and end with 2', async () => {
    const said = 'doclint.yaml:1:1：不认识的键 rulez。是不是 rules？\n'
    for (const argv of [['rules'], ['explain', 'short/long-sentence'], ['explain', 'a.txt', 'short/long-sentence']]) {
      const ran = await runIn(broken, argv)
      expect([ran.status, ran.complaints]).toEqual([2, said])
      expect(ran.output).toContain('short/long-sentence')
      expect(await runIn(folder, [...argv, '-c', 'no.yaml'])).toMatchObject({
        status: 2,
        complaints: expect.stringContaining('no.yaml：没有这个文件。请核对路径。\n') as string,
      })
    }
    const pack = folderWith({ 'doclint.yaml': 'packs: [./p]\n', 'p/rules/short/x/rule.yaml': 'title: [' })
    expect((await runIn(pack, ['rules'])).status).toBe(2)
  })

  test('write to --output', async () => {
    const own = folderWith({ 'a.txt': clean })
    for (const argv of [
      ['rules', '-f', 'json'],
      ['explain', 'a.txt', '-f', 'json'],
    ]) {
      expect(await runIn(own, [...argv, '-o', 'out.json'])).toEqual({ status: 0, output: '', complaints: '' })
      expect(JSON.parse(readFileSync(join(own, 'out.json'), 'utf8'))).toMatchObject({ version: 1 })
    }
    expect((await runIn(own, ['explain', 'a.txt', '-o', 'a.txt'])).complaints).toContain('会盖掉它')
    expect(readFileSync(join(own, 'a.txt'), 'utf8')).toBe(clean)
  })

  test('rules lists only what is asked for', async () => {
    for (const argv of [['--rule', 'fresh/*'], ['fresh/*']]) {
      const { output } = await runIn(folder, ['rules', '-f', 'json', ...argv])
      const { rules } = JSON.parse(output) as { rules: { id: string }[] }
      expect(rules.length).toBeGreaterThan(2)
      expect(rules.filter(({ id }) => !id.startsWith('fresh/'))).toEqual([])
    }
  })

  test('explain takes the draft on standard input', async () => {
    const ran = await runIn(folder, ['explain', '-', '-f', 'json'], { input: clean })
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.output)).toMatchObject({ explained: [{ path: '<stdin>', genre: 'notice' }] })
    expect((await runIn(folder, ['explain', 'draft.txt', '--locale', 'en'])).output).toMatch(/\bnotice: title /)
  })
})
