import { chmodSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folderWith, runIn } from './run-in.ts'

const faulty = '关于开展水库检修的通知\n各乡镇人民政府：\n县水利局4月底前检修21座水库,并公布结果。\n'
const mended = faulty.replace(',', '，')

describe('--output', () => {
  test.each([[], ['--format', 'json'], ['--fix']])('never takes the place of a draft: %j', async (...argv) => {
    const folder = folderWith({ 'a.txt': faulty, 'sub/b.txt': clean })
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link'))
    linkSync(join(folder, 'a.txt'), join(folder, 'same'))
    for (const output of ['a.txt', './sub/../a.txt', 'link', 'same']) {
      const ran = await runIn(folder, ['.', '-o', output, ...argv])
      expect(ran).toMatchObject({ status: 2, output: '' })
      expect(ran.complaints).toBe(`${output}：--output 指的是要检查的文稿，结果会盖掉它，没有运行。请换一个文件名。\n`)
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty)
    }
  })

  test('says which folder is missing, before anything is checked', async () => {
    const folder = folderWith({ 'a.txt': faulty })
    const ran = await runIn(folder, ['--fix', 'a.txt', '-o', 'no/x.txt'])
    expect(ran).toEqual({
      status: 2,
      output: '',
      complaints: 'no/x.txt：没有文件夹 no。请先建好，或换一个位置。\n',
    })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty)
  })
})

describe('--fix', () => {
  test('does not rewrite files that have no reader, and mends the others', async () => {
    const others = { 'a.json': `{"说明":"${faulty.trim().split('\n')[2]}"}`, '.npmrc': faulty, 'b.csv': faulty }
    const folder = folderWith({ ...others, 'c.txt': faulty, 通知: faulty })
    const ran = await runIn(folder, ['--fix', ...Object.keys(others), 'c.txt', '通知'])
    expect(ran.status).toBe(2)
    for (const [name, content] of Object.entries(others)) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content)
      expect(ran.complaints).toContain(`${name}：不认识这种后缀，只检查，不改写。要改写，请先改名为 .txt`)
      expect(ran.output).toContain(name)
    }
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe(mended)
    expect(readFileSync(join(folder, '通知'), 'utf8')).toBe(mended)
    expect(ran.output).toContain('已改 2 处，涉及 2 篇。另有 3 篇没能改写。\n')
  })

  test('never says there is nothing to mend of a draft that could not be written', async () => {
    const folder = folderWith({ 'a.txt': faulty })
    chmodSync(join(folder, 'a.txt'), 0o444)
    const ran = await runIn(folder, ['--fix', 'a.txt'])
    expect(ran.output).toMatch(/\n没有改动：1 篇没能改写。\n$/)
    const english = await runIn(folder, ['--fix', 'a.txt', '--locale', 'en'])
    expect(english.output).toMatch(/\nNothing changed: 1 draft could not be rewritten\.\n$/)
  })
})

test.each([[['']], [['--fix', '']], [['explain', '']]])('an empty argument is no folder: %j', async (argv) => {
  const folder = folderWith({ 'a.txt': faulty })
  expect(await runIn(folder, argv)).toEqual({
    status: 2,
    output: '',
    complaints: 'doclint：有一个参数是空的。是不是用了没有赋值的变量？要检查当前文件夹，请写 .\n',
  })
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty)
})

test('drafts of word processors beside those that are checked are counted once, with what to do', async () => {
  const folder = folderWith({
    'a.txt': clean,
    'b.docx': 'PK',
    'sub/c.DOCX': 'PK',
    'sub/d.pdf': '%PDF',
    'sub/~$b.docx': '',
    '.gitignore': 'old.doc\n',
    'old.doc': 'x',
  })
  const note = '有 3 个文件没有检查（.docx 2 个、.pdf 1 个）：读不了这种格式。请在 Word/WPS 中另存为 .txt 再检查。'
  const ran = await runIn(folder, ['.', '*', 'sub/../sub', 'a.txt'])
  expect(ran.complaints).toContain(`doclint：${note}\n`)
  expect(await runIn(folder, ['.'])).toMatchObject({ status: 0, complaints: `doclint：${note}\n` })
  expect((await runIn(folder, ['.', '--quiet'])).complaints).toBe('')
  expect(await runIn(folder, ['sub'])).toMatchObject({
    status: 2,
    complaints:
      'sub：这里没有能读的文稿，只有 2 个读不了的文件（.docx 1 个、.pdf 1 个）。请在 Word/WPS 中另存为 .txt 再检查。\n',
  })
})

describe('what would be passed over in silence', () => {
  test.each([
    [['init', 'foo'], 'init 后面不写别的，却有“foo”'],
    [['a.txt', '--stdin-filename', 'x.md'], '--stdin-filename 只给标准输入起名'],
    [['--config', '.', 'a.txt'], '.：这是文件夹'],
  ])('is refused: %j', async (argv, said) => {
    const ran = await runIn(folderWith({ 'a.txt': clean }), argv)
    expect(ran.status).toBe(2)
    expect(ran.complaints).toContain(said)
  })

  test('hidden files and folders are checked only where they are named', async () => {
    const folder = folderWith({ 'a.txt': clean, '.b.txt': faulty, '.notes/c.txt': faulty })
    expect(await runIn(folder, ['.', '--format', 'json'])).toMatchObject({ status: 0 })
    expect((await runIn(folder, ['.b.txt'])).output).toContain('half-width-punctuation')
  })

  test('a list of words to be replaced whose entry does not say by what', async () => {
    const folder = folderWith({
      'doclint.yaml': 'dictionaries: [own.yaml]\n',
      'own.yaml': 'id: zh/wrong-words\nextends: true\nentries: [甲乙事]\n',
      'a.txt': clean,
    })
    expect((await runIn(folder, ['a.txt'])).complaints).toMatch(/own\.yaml:3:1：“甲乙事”没有写 to/)
  })
})

test('--fix writes a file with the longest name that there may be', async () => {
  const name = `${'关于开展水库检修的通知'.repeat(7).slice(0, 83)}.txt`
  const folder = folderWith({ [name]: faulty })
  await runIn(folder, ['--fix', name])
  expect(readFileSync(join(folder, name), 'utf8')).toBe(mended)
})
