import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folderWith, runIn, weak } from './run-in.ts'

interface Report {
  readonly files: {
    readonly path: string
    readonly genre: string
    readonly passed: boolean
    readonly diagnostics: { rule: string; start: { line: number; column: number; offset: number } }[]
  }[]
  readonly summary: Record<string, number>
}

async function json(
  folder: string,
  argv: readonly string[],
  input?: string,
): Promise<Report & { status: number; complaints: string }> {
  const { status, output, complaints } = await runIn(
    folder,
    ['--format', 'json', ...argv],
    input === undefined ? {} : { input },
  )
  return { status, complaints, ...(JSON.parse(output) as Report) }
}

const paths = (report: Report): string[] => report.files.map(({ path }) => path)

describe('exit status', () => {
  const folder = folderWith({
    'good.txt': clean,
    'weak.txt': weak,
    'binary.txt': 'a\0b',
    'config/doclint.yaml': 'rulez:',
    'config/a.txt': clean,
  })

  test('0 where every draft passes, 1 where one fails', async () => {
    expect((await json(folder, ['good.txt'])).status).toBe(0)
    expect((await json(folder, ['good.txt', 'weak.txt'])).status).toBe(1)
  })

  test('2 beats 1, and the other drafts are still printed', async () => {
    const report = await json(folder, ['weak.txt', 'no.txt', 'binary.txt', 'config/a.txt', 'good.txt'])
    expect(report.status).toBe(2)
    expect(paths(report)).toEqual(['weak.txt', 'good.txt'])
    expect(report.complaints.split('\n')).toEqual([
      'no.txt：没有这个文件。请核对路径。',
      'binary.txt：这是二进制文件（含 NUL 字节），不是文稿。请给出 .txt、.md 或 .html 文件。',
      'config/doclint.yaml:1:1：不认识的键 rulez。是不是 rules？',
      '',
    ])
  })

  test('--max-warnings fails a draft, --rule lets no score fail it', async () => {
    expect((await json(folder, ['weak.txt', '--rule', 'fresh/stock-phrase'])).status).toBe(0)
    expect((await json(folder, ['weak.txt', '--rule', 'fresh/stock-phrase', '--max-warnings', '3'])).status).toBe(1)
    expect((await json(folder, ['good.txt', '--max-warnings', '0'])).status).toBe(0)
  })
})

describe('drafts', () => {
  const folder = folderWith({
    '.gitignore': 'build/\n*.bak.txt\n!keep.bak.txt\n',
    '.git/HEAD': '',
    '.git/a.txt': clean,
    'a.txt': clean,
    'b.md': `# ${clean}`,
    'c.dat': clean,
    'd.bak.txt': clean,
    'keep.bak.txt': clean,
    'build/e.txt': clean,
    'node_modules/f.txt': clean,
    'sub/.gitignore': 'secret.txt\n',
    'sub/secret.txt': clean,
    'sub/稿 件.TXT': clean,
    'empty/none.dat': clean,
    'neither.txt': Uint8Array.of(0xc4, 0xe3, 0xff),
    'utf16.txt': Uint8Array.of(0xff, 0xfe, 0x61),
  })

  test('of a folder come the files that have a reader, those of .gitignore left out', async () => {
    expect(paths(await json(folder, ['.']))).toEqual(['a.txt', 'b.md', 'keep.bak.txt', 'sub/稿 件.TXT'])
    expect(paths(await json(folder, ['sub']))).toEqual(['sub/稿 件.TXT'])
  })

  test('of a glob as well, unless it names a suffix', async () => {
    expect(paths(await json(folder, ['*.dat']))).toEqual(['c.dat'])
    expect(paths(await json(folder, ['**/*.txt', '[b].md']))).toEqual(['a.txt', 'keep.bak.txt', 'b.md'])
    expect(paths(await json(folder, ['sub/*']))).toEqual(['sub/稿 件.TXT'])
  })

  test('a named file is read whatever its suffix and whatever .gitignore says, and only once', async () => {
    expect(paths(await json(folder, ['c.dat', 'd.bak.txt', './c.dat', 'build/e.txt']))).toEqual([
      'c.dat',
      'd.bak.txt',
      'build/e.txt',
    ])
  })

  test('nothing to read, no encoding that is known: said with the remedy', async () => {
    const { status, complaints } = await runIn(folder, [
      'empty',
      'no/*.md',
      'neither.txt',
      'utf16.txt',
      '--locale',
      'en',
    ])
    expect(status).toBe(2)
    expect(complaints).toMatch(
      /^empty: No draft that can be read is here .*\nno\/\*\.md: No draft .*\nneither\.txt: This file is neither UTF-8 nor like GB18030.*\nutf16\.txt: This file says at its beginning that it is UTF-16LE.*\n$/,
    )
  })

  test('standard input is read for “-”, and --stdin-filename gives its name and format', async () => {
    expect(paths(await json(folder, ['-'], clean))).toEqual(['<stdin>'])
    const report = await json(
      folder,
      ['--stdin-filename', 'sub/x.md'],
      '# 关于检修的通知\n\n县水利局4月底前检修21座水库。\n',
    )
    expect([report.files[0]?.path, report.files[0]?.genre]).toEqual(['sub/x.md', 'notice'])
  })

  test('a BOM counts in offsets and not against the draft', async () => {
    const plain = (await json(folder, ['-'], weak)).files[0]
    const marked = (await json(folder, ['-'], `\uFEFF${weak}`)).files[0]
    expect(marked?.diagnostics.map(({ start }) => start.offset - 1)).toEqual(
      plain?.diagnostics.map(({ start }) => start.offset),
    )
  })
})

describe('configuration', () => {
  const folder = folderWith({
    'doclint.yaml': 'rules:\n  fresh/*: off\ngenre: notice\noverrides:\n  - files: [speeches/**]\n    genre: speech\n',
    'weak.txt': weak,
    'speeches/a.txt': weak,
    'own/.doclint.yaml': 'gate: { short: false, practical: false, fresh: false }\n',
    'own/deep/a.txt': weak,
    'strict.yaml': 'gate: { warnings: 0 }\n',
  })

  test('the nearest one upward holds, and nothing is merged from parents', async () => {
    const report = await json(folder, ['weak.txt', 'speeches/a.txt', 'own/deep/a.txt'])
    expect(report.files.map(({ genre }) => genre)).toEqual(['notice', 'speech', 'speech'])
    expect(report.files.map(({ diagnostics }) => diagnostics.some(({ rule }) => rule.startsWith('fresh/')))).toEqual([
      false,
      false,
      true,
    ])
    expect(report.files[2]?.passed).toBe(true)
  })

  test('--config replaces it, the command line beats both', async () => {
    expect((await json(folder, ['own/deep/a.txt', '--config', 'strict.yaml'])).status).toBe(1)
    expect((await json(folder, ['weak.txt', '--genre', '请示'])).files[0]?.genre).toBe('request')
    const { status, complaints } = await runIn(folder, ['weak.txt', '--config', 'no.yaml'])
    expect([status, complaints]).toEqual([2, 'no.yaml：没有这个文件。请核对路径。\n'])
  })

  test('doclint.yml is no configuration: it is said, and not judged without it', async () => {
    const own = folderWith({
      'doclint.yml': 'genre: notice\n',
      'a.txt': weak,
      'sub/.doclint.yml': '',
      'sub/b.txt': weak,
    })
    expect(await runIn(own, ['.'])).toEqual({
      status: 2,
      output: '',
      complaints:
        'doclint.yml：配置要叫 doclint.yaml，叫这个名字的不读。请改名。\n' +
        'sub/.doclint.yml：配置要叫 .doclint.yaml，叫这个名字的不读。请改名。\n',
    })
    expect((await runIn(own, ['a.txt', '-c', 'doclint.yml'])).status).toBe(1)
    const both = folderWith({ 'doclint.yml': 'x', 'doclint.yaml': 'genre: notice\n', 'a.txt': clean })
    expect((await runIn(both, ['a.txt'])).status).toBe(0)
  })

  test('init writes one and never overwrites one', async () => {
    const empty = folderWith({})
    expect(await runIn(empty, ['init'])).toEqual({ status: 0, output: '写好了 doclint.yaml。\n', complaints: '' })
    const written = readFileSync(join(empty, 'doclint.yaml'), 'utf8')
    expect((await runIn(empty, ['init'])).status).toBe(2)
    expect(readFileSync(join(empty, 'doclint.yaml'), 'utf8')).toBe(written)
    expect((await runIn(join(folder, 'own'), ['init'])).complaints).toBe(
      '.doclint.yaml：已经有这份配置，没有改动。要重写，请先删去或改名。\n',
    )
  })
})

test('--output writes the report to a file, and says where it cannot', async () => {
  const folder = folderWith({ 'a.txt': clean })
  expect(await runIn(folder, ['a.txt', '-o', 'report.json', '-f', 'json'])).toEqual({
    status: 0,
    output: '',
    complaints: '',
  })
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 1 })
  const refused = await runIn(folder, ['a.txt', '-o', 'no/such/folder.txt'])
  expect([refused.status, existsSync(join(folder, 'no'))]).toEqual([2, false])
  expect(refused.complaints).toContain('no/such/folder.txt：')
})
