import { readFile } from 'node:fs/promises'
import { decode, type Decoded } from './decode.ts'
import type { Failure } from './failure.ts'
import { fileTrouble } from './file-trouble.ts'

/** Reads a draft from disk. Never throws: what cannot be read comes back as a failure that names the path. */
export async function readDraft(path: string, shown: string): Promise<Decoded | { readonly failure: Failure }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { failure: { path: shown, message: fileTrouble(error) } }
  }
  const decoded = decode(bytes)
  return 'refused' in decoded ? { failure: { path: shown, message: decoded.refused } } : decoded
}
