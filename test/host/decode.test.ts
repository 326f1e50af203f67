import { describe, expect, test } from 'vitest'
import { decode, type Encoding } from '../../src/host/decode.ts'
import { encode } from '../../src/host/encode.ts'

const draft = '关于做好防汛工作的通知\r\n各乡镇人民政府：\r\n　　一、提高认识。2026年3月5日前报送。\r\n'

function bytesIn(encoding: Encoding, text: string): Uint8Array {
  const encoded = encode(text, encoding)
  if ('lacking' in encoded) throw new Error(`${encoding} lacks ${encoded.lacking}`)
  return encoded.bytes
}

function refusalOf(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  return 'refused' in decoded ? decoded.refused.zh : `read as ${decoded.encoding}`
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a text comes back as it was, with its encoding', () => {
  test.each<[string, Encoding, string]>([
    ['UTF-8', 'utf-8', draft],
    ['UTF-8 with a BOM', 'utf-8-bom', `\uFEFF${draft}`],
    ['UTF-16LE with a BOM', 'utf-16le', `\uFEFF${draft}`],
    ['UTF-16BE with a BOM', 'utf-16be', `\uFEFF${draft}`],
    ['UTF-16LE without one', 'utf-16le', draft],
    ['UTF-16BE without one', 'utf-16be', draft],
    ['UTF-16LE of ASCII', 'utf-16le', 'Notice on the budget of 2026'],
    ['GB18030', 'gb18030', draft],
    ['GB18030 with rare characters', 'gb18030', '副市长朱镕、王喆、李𠮷同志，联通公司：'],
    ['one word in GBK', 'gb18030', '你好'],
    ['UTF-8 of one word', 'utf-8', '联通'],
    ['nothing', 'utf-8', ''],
    ['ASCII', 'utf-8', 'plain'],
    ['text with U+FFFD and private characters', 'utf-8', '\uFFFD\uE000'],
  ])('%s', (_what, encoding, source) => {
    expect(decode(bytesIn(encoding, source))).toEqual({ source, encoding })
  })

  test('€ as Windows writes it in GBK', () => {
    const bytes = Uint8Array.of(0x80, ...bytesIn('gb18030', '三万元，折合欧元'))
    expect(decode(bytes)).toEqual({ source: '€三万元，折合欧元', encoding: 'gb18030' })
  })

  test.each(['<meta charset="gb2312">', '<meta http-equiv=Content-Type content="text/html; charset=utf-8">'])(
    'a page in GBK that says %s',
    (meta) => {
      const source = `<html>\n${meta}\n<p>抓落实。</p>`
      expect(decode(bytesIn('gb18030', source))).toEqual({ source, encoding: 'gb18030' })
    },
  )

  test('bytes decide, not what a page says', () => {
    const source = '<meta charset=gb2312><p>抓落实。</p>'
    expect(decode(bytesIn('utf-8', source))).toEqual({ source, encoding: 'utf-8' })
  })
})

describe('what is no text is refused with what it is and what to do', () => {
  const cut = bytesIn('utf-8', draft)
  test.each<[string, Uint8Array, RegExp]>([
    ['a .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), /Word 97 或 WPS.*\.wps.*另存为/],
    ['a .docx', latin1('PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml'), /\.docx.*另存为/],
    ['an archive', latin1('PK\x03\x04\x14\0\x06\0OFD.xml'), /压缩包.*\.ofd/],
    ['a PDF', latin1('%PDF-1.7\n%\xE2\xE3\xCF\xD3'), /PDF.*原稿/],
    ['an RTF', latin1('{\\rtf1\\ansi\\ansicpg936'), /RTF.*另存为/],
    [
      'a single-file web page',
      latin1('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'),
      /单个文件网页.*另存为/,
    ],
    ['a picture', latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), /二进制/],
    ['UTF-8 that was cut off', cut.subarray(0, cut.length - 3), /UTF-8 文件在第 3 行（第 \d+ 个字节）损坏/],
    ['UTF-8 with one bad byte', Uint8Array.of(...cut, 0xff), /第 4 行/],
    ['UTF-8 with a BOM and a bad byte', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff), /标明是 UTF-8/],
    ['UTF-16 with half a unit', Uint8Array.of(0xff, 0xfe, 0x61), /标明是 UTF-16LE/],
    ['UTF-16 with a lone surrogate', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x61, 0), /标明是 UTF-16LE/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), /标明是 UTF-16LE/],
    ['Latin-1', latin1("L'\xE9t\xE9 dernier \xE0 Orl\xE9ans"), /既不是 UTF-8，也不像 GB18030/],
    // 關於做好防汛工作的通知 in Big5.
    [
      'Big5',
      latin1('\xC3\xF6\xA9\xF3\xB0\xB5\xA6\x6E\xA8\xBE\xA6\xC1\xA4\x75\xA7\x40\xAA\xBA\xB3\x71\xAA\xBE'),
      /Big5|既不是/,
    ],
    ['a page that says Big5', latin1('<meta charset="big5"><p>\xA7\xDA\xAD\xCC</p>'), /标明用 big5 编码.*另存为 UTF-8/],
    ['a byte that GB18030 lacks', latin1('\xC4\xE3\xBA\xC3\xFF'), /既不是/],
    ['a NUL in text', latin1('abc\0def'), /二进制/],
  ])('%s', (_what, bytes, message) => {
    expect(refusalOf(bytes)).toMatch(message)
  })
})
