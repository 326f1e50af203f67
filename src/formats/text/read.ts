import { buildDocument, type ReaderInput } from '../../document/build-document.ts'
import type { Document } from '../../document/document.ts'
import type { Reader } from '../reader.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Plain text: a line is a paragraph, a hard-wrapped run of lines one paragraph. Never throws. */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: async (input) => readText(input),
}

export function readText(input: ReaderInput): Document {
  return buildDocument(input, { format: 'text', blocks: paragraphsOf(input.source) })
}
