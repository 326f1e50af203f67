import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encodings, type Encoding } from '../../src/host/decode.ts'
import { editBytes } from '../../src/host/edit-bytes.ts'
import { encode } from '../../src/host/encode.ts'
import { applyEdits } from '../../src/text/edit.ts'

const strictly = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding.replace('-bom', ''), { fatal: true, ignoreBOM: true }).decode(bytes)

const bytesOf = (text: string, encoding: Encoding): Uint8Array => {
  const encoded = encode(text, encoding)
  if ('lacking' in encoded) throw new Error(`lacks ${encoded.lacking}`)
  return encoded.bytes
}

/** Characters that drafts are written with, and some they are not. */
const character = fc.oneof(
  { arbitrary: fc.constantFrom(...'推进工作抓落实，。：；“”（）〔〕《》、　 \r\n12ab·—…①€'), weight: 8 },
  { arbitrary: fc.constantFrom('镕', '喆', '𠮷', '😀', '︐', '龴', 'é', 'ḿ', '\uFEFF', '\u0080'), weight: 1 },
)
const text = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''))

describe.each(encodings)('%s', (encoding) => {
  test('decodes to what was encoded', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (source) => {
        expect(strictly(bytesOf(source, encoding), encoding)).toBe(source)
      }),
      { seed: 20_260_305, numRuns: 300 },
    )
  })

  test('bytes outside the edits stay what they are, and the text is the edited one', () => {
    const anchor = '各乡镇人民政府要抓好防汛工作。\n'
    const mark = encoding === 'utf-8-bom' || encoding.startsWith('utf-16') ? '\uFEFF' : ''
    fc.assert(
      fc.property(text, text, text, (before, after, replacement) => {
        const head = mark + anchor + before
        const tail = after + anchor
        const source = `${head}旧词${tail}`
        const bytes = bytesOf(source, encoding)
        const edit = { start: head.length, end: head.length + 2, text: replacement }
        const edited = editBytes(bytes, { source, encoding }, [edit])
        if (!('bytes' in edited)) throw new Error(edited.refused.en)
        expect(decode(edited.bytes)).toEqual({ source: applyEdits(source, [edit]), encoding })
        const parts = [head, replacement, tail].map((part) => bytesOf(part, encoding))
        expect(edited.bytes).toEqual(Buffer.concat(parts))
      }),
      { seed: 20_260_305, numRuns: 200 },
    )
  })

  test('has no lone surrogate', () => {
    expect(encode('甲\uD800乙', encoding)).toEqual({ lacking: '\uD800' })
  })
})

describe('GB18030', () => {
  test('every character that it has comes back; a few private ones it has not', () => {
    const lacking: string[] = []
    for (let code = 1; code < 0x30000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const source = String.fromCodePoint(code)
      const encoded = encode(source, 'gb18030')
      if ('lacking' in encoded) lacking.push(source)
    }
    expect(lacking.length).toBeLessThan(30)
    for (const one of lacking) expect(one).toMatch(/[\uE000-\uF8FF]/)
    const all = Array.from({ length: 0x10000 }, (_each, code) => String.fromCharCode(code)).filter(
      (one) => !/[\uD800-\uDFFF]/.test(one) && !lacking.includes(one),
    )
    expect(strictly(bytesOf(all.join(''), 'gb18030'), 'gb18030')).toBe(all.join(''))
  })

  test('is encoded to the bytes it was decoded from, save the doubles', () => {
    const pairs: number[] = []
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const isDouble = lead === 0xa3 && trail === 0xa0
        if (trail !== 0x7f && !isDouble) pairs.push(lead, trail)
      }
    }
    const bytes = Uint8Array.from(pairs)
    expect(Buffer.from(bytesOf(strictly(bytes, 'gb18030'), 'gb18030')).equals(bytes)).toBe(true)
  })

  test('the second form of a character stays where it is not edited', () => {
    const words = bytesOf('推进工作', 'gb18030')
    const bytes = Uint8Array.of(0xa3, 0xa0, 0x80, ...words, 0xa3, 0xa0, ...words)
    const decoded = decode(bytes)
    if (!('source' in decoded)) throw new Error(decoded.refused.en)
    expect(decoded.source).toBe('　€推进工作　推进工作')
    expect(editBytes(bytes, decoded, [{ start: 2, end: 4, text: '抓' }])).toEqual({
      bytes: Buffer.from([0xa3, 0xa0, 0x80, ...bytesOf('抓工作', 'gb18030'), 0xa3, 0xa0, ...words]),
    })
  })
})

describe('an edit is refused', () => {
  const source = '推进工作'
  const decoded = { source, encoding: 'gb18030' } as const
  const bytes = bytesOf(source, 'gb18030')

  test('where the encoding lacks a character', () => {
    const edited = editBytes(bytes, decoded, [{ start: 0, end: 1, text: '\uE5E5' }])
    expect('refused' in edited && edited.refused.zh).toMatch(/GB18030 编码没有字符 U\+E5E5.*另存为 UTF-8/)
  })

  test('where the bytes would be taken for another encoding', () => {
    const edited = editBytes(bytes, decoded, [{ start: 0, end: 4, text: '镕' }])
    expect('refused' in edited && edited.refused.zh).toMatch(/认作另一种编码/)
  })

  test('edits that overlap or split a character are a bug', () => {
    const overlapping = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]
    expect(() => editBytes(bytes, decoded, overlapping)).toThrow(RangeError)
    const rare = { source: '𠮷𠮷', encoding: 'utf-8' } as const
    expect(() => editBytes(bytesOf('𠮷𠮷', 'utf-8'), rare, [{ start: 1, end: 2, text: '' }])).toThrow(RangeError)
  })
})
