import type { Problem } from '../../diagnostic/diagnostic.ts'
import { buildDocument, type ReaderInput } from '../../document/build-document.ts'
import type { Document } from '../../document/document.ts'
import type { Reader } from '../reader.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { blocksOf } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import { findExcess, type Excess } from './limits/find-excess.ts'
import { parseMarkdown } from './parse.ts'

/** Markdown as drafts use it: CommonMark with the tables and notes of GFM, less what hurts Chinese text. Never throws. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  read: async (input) => readMarkdown(input),
}

export function readMarkdown(input: ReaderInput): Document {
  const { source } = input
  const excess = findExcess(source)
  if (excess) return readAsText(input, tooCostly(excess))
  // micromark would drop a BOM and count every offset from behind it.
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let found
  try {
    found = blocksOf(source, parseMarkdown(shift === 0 ? source : source.slice(shift)), shift)
  } catch (error) {
    return readAsText(input, unreadable(error))
  }
  const { genre, language, problems } = readFrontMatter(found.frontMatter)
  return buildDocument(
    { ...input, ...(language && !input.language && { language }) },
    { format: 'markdown', blocks: found.blocks, problems, ...(genre && { frontMatterGenre: genre }) },
  )
}

function readAsText(input: ReaderInput, problem: Problem): Document {
  return buildDocument(input, { format: 'markdown', blocks: paragraphsOf(input.source), problems: [problem] })
}

const reasons: Readonly<Record<Excess['kind'], { zh: string; en: string }>> = {
  size: {
    zh: '文件超过 200 万字符或 2 万行',
    en: 'The file is longer than 2 million characters or 20,000 lines',
  },
  lines: {
    zh: '短行过多（600 行以上平均不到 8 字节，或 1200 行以上平均不到 12 字节）',
    en: 'Too many short lines (over 600 of fewer than 8 bytes on average, or over 1,200 of fewer than 12)',
  },
  paragraph: { zh: '一个段落超过 8000 行', en: 'A paragraph has more than 8,000 lines' },
  cells: {
    zh: '表格的短格过多（2 万格以上平均不到 7 字节）',
    en: 'Too many short cells (over 20,000 of fewer than 7 bytes on average)',
  },
  nesting: { zh: '引用或列表嵌套超过 100 层', en: 'Quotations or lists are nested more than 100 deep' },
  containers: {
    zh: '引用、列表起止超过 3000 次',
    en: 'Quotations and lists begin and end more than 3,000 times',
  },
  marks: { zh: '强调、链接等标记过密', en: 'Marks of emphasis, links and the like stand too densely' },
}

function tooCostly({ line, kind }: Excess): Problem {
  const { zh, en } = reasons[kind]
  return {
    code: 'markdown-too-costly',
    line,
    message: {
      zh: `${zh}（第 ${line} 行），已按纯文本检查，标记会被当作正文。请拆分文件或删去多余标记。`,
      en: `${en} (line ${line}), so the file was read as plain text and markup counts as text. Split the file or remove needless markup.`,
    },
  }
}

function unreadable(error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error)
  return {
    code: 'markdown-unreadable',
    message: {
      zh: `无法按 Markdown 解析（${cause}），已按纯文本检查。请把文件另存为 .txt，或把该文件报告给 doclint。`,
      en: `The Markdown could not be parsed (${cause}), so the file was read as plain text. Save it as .txt, or report the file to doclint.`,
    },
  }
}
