import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/host/encode.ts'
import type { Encoding } from '../../src/host/decode.ts'
import { clean, folderWith, runIn } from './run-in.ts'

const faulty = '关于开展水库检修的通知\n各乡镇人民政府：\n县水利局要进一步加强监管,4月底前检修２１座水库。\n'
const mended = '关于开展水库检修的通知\n各乡镇人民政府：\n县水利局要进一步加强监管，4月底前检修21座水库。\n'

const bytesOf = (text: string, encoding: Encoding): Uint8Array => {
  const encoded = encode(text, encoding)
  if ('lacking' in encoded) throw new Error(encoded.lacking)
  return encoded.bytes
}

describe('--fix', () => {
  test('mends the files, reports what remains, and says how much was mended', async () => {
    const folder = folderWith({ 'a.txt': faulty, 'b.txt': clean })
    const { status, output } = await runIn(folder, ['--fix', '.'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(mended)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(clean)
    expect([status, output.split('\n').at(-2)]).toEqual([0, '已改 2 处，涉及 1 篇。'])
    expect(output).not.toMatch('half-width-punctuation')
    expect((await runIn(folder, ['--fix', 'a.txt', '--locale', 'en'])).output).toMatch(/\nNothing to fix\.\n$/)
  })

  test('JSON judges the mended draft and counts; the line for people goes to standard error', async () => {
    const { output, complaints } = await runIn(folderWith({ 'a.txt': faulty }), ['--fix', '-f', 'json', 'a.txt'])
    const report = JSON.parse(output) as { files: { mended: object; diagnostics: { rule: string }[] }[] }
    expect(report.files[0]?.mended).toEqual({ places: 2, left: 0 })
    expect(report.files[0]?.diagnostics.map(({ rule }) => rule)).toEqual(['short/filler-adverb'])
    expect(complaints).toBe('已改 2 处，涉及 1 篇。\n')
  })

  test('mends only what --rule shows, and suggestions only of rules that are named', async () => {
    const folder = folderWith({ 'a.txt': faulty, 'b.txt': faulty, 'c.txt': faulty })
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    await runIn(folder, ['--fix', '--rule', 'correct/fullwidth-digit', 'a.txt'])
    expect(read('a.txt')).toBe(faulty.replace('２１', '21'))
    await runIn(folder, ['--fix-suggestions', 'fresh/*,short/filler-adverb', 'b.txt'])
    expect(read('b.txt')).toBe(faulty.replace('进一步', ''))
    await runIn(folder, ['--fix', '--fix-suggestions', 'short/*', 'c.txt'])
    expect(read('c.txt')).toBe(mended.replace('进一步', ''))
    const { status, complaints } = await runIn(folder, ['--fix-suggestions', 'filler-adverb', 'b.txt'])
    expect([status, complaints]).toEqual([2, 'doclint：不认识的规则 filler-adverb。是不是 short/filler-adverb？\n'])
  })

  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    'keeps encoding, BOM and line ends: %s',
    async (encoding) => {
      const mark = encoding === 'utf-8' || encoding === 'gb18030' ? '' : '\uFEFF'
      const lines = (text: string): string => mark + text.repeat(3).replace(/\n/g, '\r\n')
      const folder = folderWith({ 'a.txt': bytesOf(lines(faulty), encoding) })
      await runIn(folder, ['--fix', 'a.txt'])
      const expected = Buffer.from(bytesOf(lines(mended), encoding))
      expect(readFileSync(join(folder, 'a.txt')).equals(expected)).toBe(true)
      const piped = await runIn(folder, ['--fix', '-'], { input: bytesOf(lines(faulty), encoding), as: 'hex' })
      expect(piped.output).toBe(expected.toString('hex'))
    },
  )

  test('a file that cannot be written is left as it is, judged as it stands, and ends the run with 2', async () => {
    const folder = folderWith({ 'a.txt': faulty, 'b.txt': faulty })
    chmodSync(join(folder, 'a.txt'), 0o444)
    const { status, output, complaints } = await runIn(folder, ['--fix', '-f', 'json', 'a.txt', 'b.txt'])
    const report = JSON.parse(output) as { files: { mended?: object; diagnostics: unknown[] }[] }
    expect(status).toBe(2)
    expect(complaints).toBe(
      'a.txt：文件是只读的，没有改动。请先去掉只读标记。\n已改 2 处，涉及 1 篇。另有 1 篇没能改写。\n',
    )
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty)
    expect(report.files.map((file) => [file.mended, file.diagnostics.length])).toEqual([
      [undefined, 3],
      [{ places: 2, left: 0 }, 1],
    ])
  })
})

test('--fix - writes the mended draft to standard output and the report to standard error', async () => {
  const { output, complaints } = await runIn(folderWith({}), ['--fix', '-'], { input: faulty })
  expect(output).toBe(mended)
  expect(complaints).toMatch(/<stdin>[\s\S]*short\/filler-adverb[\s\S]*\n已改 2 处，涉及 1 篇。\n$/)
  expect((await runIn(folderWith({}), ['--fix', '-'], { input: clean })).output).toBe(clean)
})

describe('--fix-dry-run', () => {
  const folder = folderWith({ 'a.txt': faulty, 'strict.txt': faulty })
  const diff = `--- a/a.txt
+++ b/a.txt
@@ -1,3 +1,3 @@
 关于开展水库检修的通知
 各乡镇人民政府：
-县水利局要进一步加强监管,4月底前检修２１座水库。
+县水利局要进一步加强监管，4月底前检修21座水库。
`

  test('prints a diff, writes nothing, and ends as a run after mending would', async () => {
    const { status, output, complaints } = await runIn(folder, ['--fix-dry-run', '--max-warnings', '1', 'a.txt'])
    expect([status, output]).toEqual([0, diff])
    expect(complaints).toBe('可改 2 处，涉及 1 篇，没有写入文件。\n')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(faulty)
    expect((await runIn(folder, ['--max-warnings', '1', 'a.txt'])).status).toBe(1)
  })

  test('of named rules alone, of standard input, with the report in a file', async () => {
    const named = await runIn(folder, ['--fix-dry-run', '--fix-suggestions', 'short/filler-adverb', '-'], {
      input: faulty,
    })
    expect(named.output.split('\n').filter((line) => line.startsWith('+'))).toEqual([
      '+++ b/<stdin>',
      '+县水利局要加强监管,4月底前检修２１座水库。',
    ])
    const whole = await runIn(folder, ['--fix-dry-run', '-f', 'json', '-o', 'out.json', 'a.txt'])
    expect(whole.output).toBe(diff)
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveProperty('files.0.mended.places', 2)
    const { status, complaints } = await runIn(folder, ['--fix-dry-run', '-f', 'json', 'a.txt'])
    expect([status, complaints]).toEqual([
      2,
      'doclint：--fix-dry-run 把改动写到标准输出，json 格式的结果要另存。请加上 --output 文件。\n',
    ])
  })
})
