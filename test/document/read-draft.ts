import type { Document } from '../../src/document/document.ts'
import { readText } from '../../src/formats/text/read.ts'

/** A draft of these lines, read as plain text. */
export function readDraft(...lines: string[]): Document {
  return readText({ uri: 'draft.txt', source: lines.join('\n'), language: 'zh' })
}

/** `role: text` of every block, the text cut to its first ten characters. */
export function rolesOf(...lines: string[]): string[] {
  return readDraft(...lines).blocks.map(({ role, text }) => `${role}: ${text.slice(0, 10)}`)
}
