import type { Problem } from '../../diagnostic/diagnostic.ts'
import { buildDocument, type ReaderInput } from '../../document/build-document.ts'
import type { Document } from '../../document/document.ts'
import { lineIndex } from '../../text/line-index.ts'
import type { Reader } from '../reader.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { blocksOf, type HtmlBlocks } from './blocks.ts'

/** HTML as offices save it: whole pages and fragments, with unclosed tags. Never throws. */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['.html', '.htm'],
  read: async (input) => readHtml(input),
}

export function readHtml(input: ReaderInput): Document {
  let found
  try {
    found = blocksOf(input.source)
  } catch (error) {
    return buildDocument(input, { format: 'html', blocks: paragraphsOf(input.source), problems: [unreadable(error)] })
  }
  return buildDocument(input, { format: 'html', blocks: found.blocks, problems: problemsOf(input.source, found) })
}

function problemsOf(source: string, { unclosed, inexact }: HtmlBlocks): Problem[] {
  if (unclosed.length + inexact.length === 0) return []
  const lines = lineIndex(source)
  const lineOf = (offset: number): number => lines.position(offset).line
  return [
    ...unclosed.map(({ name, start }) => neverEnds(name, lineOf(start))),
    ...inexact.map((start) => followsNot(lineOf(start))),
  ]
}

function neverEnds(name: string, line: number): Problem {
  return {
    code: 'html-unclosed',
    line,
    message: {
      zh: `第 ${line} 行的 ${name} 没有结束，它后面的文字没有检查。请补上结束标记。`,
      en: `${name} on line ${line} never ends, so the text behind it was not checked. Add its end.`,
    },
  }
}

function followsNot(line: number): Problem {
  return {
    code: 'html-inexact',
    line,
    message: {
      zh: `第 ${line} 行起的一段文字不能逐字对应到源文件，其中的问题标在整段上。请把该文件报告给 doclint。`,
      en: `A text from line ${line} on could not be followed unit for unit, so its findings mark the whole of it. Report the file to doclint.`,
    },
  }
}

function unreadable(error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error)
  return {
    code: 'html-unreadable',
    message: {
      zh: `无法按 HTML 解析（${cause}），已按纯文本检查。请把文件另存为 .txt，或把该文件报告给 doclint。`,
      en: `The HTML could not be parsed (${cause}), so the file was read as plain text. Save it as .txt, or report the file to doclint.`,
    },
  }
}
