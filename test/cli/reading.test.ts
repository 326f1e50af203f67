import { expect, test } from 'vitest'
import { folderWith, runIn } from './run-in.ts'
import { encode } from '../../src/host/encode.ts'
import type { Encoding } from '../../src/host/decode.ts'

const draft = '关于检修的通知\r\n各乡镇人民政府：\r\n县水利局4月底前检修21座水库，再上新台阶。\r\n'

function bytesIn(encoding: Encoding, text: string): Uint8Array {
  const encoded = encode(text, encoding)
  if ('lacking' in encoded) throw new Error(`${encoding} lacks ${encoded.lacking}`)
  return encoded.bytes
}

interface FileJson {
  readonly path: string
  readonly encoding: string
  readonly diagnostics: readonly { readonly quote: string; readonly start: { readonly offset: number } }[]
}

test('drafts come in any encoding of offices, and the report says which', async () => {
  const folder = folderWith({
    'a.txt': draft,
    'b.txt': `\uFEFF${draft}`,
    'c.txt': bytesIn('utf-16le', `\uFEFF${draft}`),
    'd.txt': bytesIn('utf-16be', draft),
    'e.txt': bytesIn('gb18030', draft),
    'f.htm': bytesIn('gb18030', `<meta charset="gb2312">\r\n<p>${draft.replaceAll('\r\n', '<br>')}</p>`),
    'g.docx': new TextEncoder().encode('PK\u0003\u0004 word/document.xml'),
    'h.txt': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
  })
  const { output } = await runIn(folder, ['.', '--format', 'json'])
  const { files } = JSON.parse(output) as { files: readonly FileJson[] }
  expect(files.map(({ path, encoding }) => [path, encoding])).toEqual([
    ['a.txt', 'utf-8'],
    ['b.txt', 'utf-8-bom'],
    ['c.txt', 'utf-16le'],
    ['d.txt', 'utf-16be'],
    ['e.txt', 'gb18030'],
    ['f.htm', 'gb18030'],
  ])
  const quotes = files.map(({ diagnostics }) => diagnostics.map(({ quote }) => quote))
  expect(quotes[0]?.length).toBeGreaterThan(0)
  expect(new Set(quotes.map(String)).size).toBe(1)
  const { status, complaints } = await runIn(folder, ['g.docx', 'h.txt'])
  expect(status).toBe(2)
  expect(complaints).toMatch(/^g\.docx：这是 Word 文件.*另存为.*\nh\.txt：这是 Word 97 或 WPS 文件.*\n$/)
})

test('what is larger than --max-size is not read', async () => {
  const folder = folderWith({ 'a.txt': draft.repeat(20), 'b.txt': draft })
  const run = await runIn(folder, ['.', '--max-size', '1KB', '--format', 'json'])
  expect(run.status).toBe(2)
  expect(run.complaints).toMatch(
    /^a\.txt：文件有 2\.\d KB，超过 --max-size 的上限 1 KB，没有读取。.*加大 --max-size。\n$/,
  )
  expect(run.output).toContain('"path":"b.txt"')
  const input = await runIn(folder, ['-', '--max-size=1k', '--locale', 'en'], { input: draft.repeat(20) })
  expect(input).toMatchObject({ status: 2, output: '' })
  expect(input.complaints).toMatch(/^<stdin>: Standard input is over the 1 KB of --max-size/)
  for (const size of ['big', '0', '-1', '1TB']) {
    const { status, complaints } = await runIn(folder, [`--max-size=${size}`, 'b.txt'])
    expect([status, complaints]).toEqual([2, expect.stringContaining(`--max-size 的值“${size}”不对。应为字节数`)])
  }
})

test('an empty file is said to be empty', async () => {
  const folder = folderWith({ 'a.txt': '', 'b.txt': '\ufeff\n \n' })
  for (const name of ['a.txt', 'b.txt']) {
    const { output, status } = await runIn(folder, [name])
    expect(output).toContain('文件里没有文字')
    expect(output).not.toContain('没有发现问题')
    expect(status).toBe(0)
  }
})
