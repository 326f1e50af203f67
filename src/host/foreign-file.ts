import type { Localized } from '../diagnostic/localized.ts'

interface Kind {
  /** The first bytes, as Latin-1. */
  readonly magic: string
  readonly message: Localized
}

const saveAs = (zh: string, en: string, program: string): Localized => ({
  zh: `这是${zh}，不是纯文本。请在 ${program} 中打开，另存为 .txt（UTF-8）再检查。`,
  en: `This is ${en}, not plain text. Open it in ${program} and save it as .txt (UTF-8) first.`,
})

const kinds: readonly Kind[] = [
  {
    magic: '\xD0\xCF\x11\xE0',
    message: saveAs(' Word 97 或 WPS 文件（.doc、.wps）', 'a Word 97 or WPS file (.doc, .wps)', 'Word/WPS'),
  },
  { magic: '{\\rtf', message: saveAs(' RTF 文件（.rtf、.doc）', 'an RTF file (.rtf, .doc)', 'Word/WPS') },
  {
    magic: '%PDF',
    message: {
      zh: '这是 PDF 文件，不是纯文本。请检查它的原稿，或把文字复制到 .txt（UTF-8）文件中。',
      en: 'This is a PDF file, not plain text. Check the draft it was made from, or copy its text to a .txt file (UTF-8).',
    },
  },
]

const word = saveAs(' Word 文件（.docx）', 'a Word file (.docx)', 'Word/WPS')
const archive: Localized = {
  zh: '这是压缩包（.zip、.ofd、.odt 等），不是纯文本。请解压，或在原来的软件中另存为 .txt（UTF-8）再检查。',
  en: 'This is an archive (.zip, .ofd, .odt …), not plain text. Unpack it, or save the draft as .txt (UTF-8) where it was made.',
}

const webArchive: Localized = {
  zh: '这是单个文件网页（.mht、.mhtml），不是纯文本。请在 Word/WPS 或浏览器中打开，另存为 .txt（UTF-8）或网页（.html）再检查。',
  en: 'This is a single-file web page (.mht, .mhtml), not plain text. Open it in Word/WPS or a browser and save it as .txt (UTF-8) or .html first.',
}

/** What a file of a word processor is and how to make a draft of it; undefined for all others. */
export function foreignFile(bytes: Uint8Array): Localized | undefined {
  const head = latin1(bytes.subarray(0, 8))
  if (head.startsWith('PK\x03\x04')) return isWord(bytes) ? word : archive
  if (isWebArchive(bytes)) return webArchive
  return kinds.find(({ magic }) => head.startsWith(magic))?.message
}

/** Headers of mail, of which one announces a page with its parts. */
function isWebArchive(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 1024))
  return /^[A-Za-z][A-Za-z-]*: [^\r\n]/.test(head) && /(?:^|\n)Content-Type: multipart\/related;/i.test(head)
}

/** The names of the first files in the archive are readable; `word/document.xml` is among the last in the directory. */
function isWord(bytes: Uint8Array): boolean {
  const reach = 4096
  const names = latin1(bytes.subarray(0, reach)) + latin1(bytes.subarray(Math.max(0, bytes.length - reach)))
  return names.includes('word/')
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
