import type { ReaderInput } from '../document/build-document.ts'
import type { Document } from '../document/document.ts'

/** One file format. `read` never throws: what it cannot understand becomes a problem of the document. */
export interface Reader {
  readonly format: string
  /** Suffixes with their dot, in lower case. */
  readonly extensions: readonly string[]
  read(input: ReaderInput): Promise<Document>
}
