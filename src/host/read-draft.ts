import { createReadStream, readFileSync, statSync } from 'node:fs'
import { decode, type Decoded } from './decode.ts'
import type { Failure } from './failure.ts'
import { defaultMaxSize, readAtMost, tooLarge } from './file-size.ts'
import { fileTrouble } from './file-trouble.ts'

/** A draft as it was read. */
export interface ReadDraft extends Decoded {
  /** What the text was decoded from. */
  readonly bytes: Uint8Array
}

type Reading = ReadDraft | { readonly failure: Failure }

/**
 * Reads a draft of at most `maxSize` bytes from disk; messages call it `shown`. Never throws: what cannot be read comes
 * back as a failure that names the path.
 */
export async function readDraft(path: string, shown: string, maxSize = defaultMaxSize): Promise<Reading> {
  try {
    // Drafts are read one by one, and nothing else waits: a promise would only take the way through other threads.
    const file = statSync(path)
    if (file.size > maxSize) return { failure: { path: shown, message: tooLarge(file.size, maxSize) } }
    // A pipe or a device has no size; only reading tells.
    const bytes = file.isFile() ? readFileSync(path) : await readAtMost(createReadStream(path), maxSize)
    return decodeDraft(bytes, shown, maxSize)
  } catch (error) {
    return { failure: { path: shown, message: fileTrouble(error) } }
  }
}

/** The draft in bytes that were read, such as those of standard input. */
export function decodeDraft(bytes: Uint8Array, shown: string, maxSize: number): Reading {
  if (bytes.length > maxSize) return { failure: { path: shown, message: tooLarge(undefined, maxSize) } }
  const decoded = decode(bytes)
  return 'refused' in decoded ? { failure: { path: shown, message: decoded.refused } } : { ...decoded, bytes }
}
