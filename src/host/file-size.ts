import type { Localized } from '../diagnostic/localized.ts'

/** Bytes of the largest draft that is read where the user does not say else. The longest work report takes 0.2 MB. */
export const defaultMaxSize = 20 * 1024 ** 2

const units: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

/** Bytes of `500KB`, `1.5 MB` or a bare number of bytes; undefined for what is none. A KB has 1,024 bytes, as in file managers. */
export function parseSize(text: string): number | undefined {
  const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([kmg]?b?)\s*$/i.exec(text) ?? []
  if (number === '') return undefined
  const full = unit.toUpperCase().replace(/^([KMG])$/, '$1B')
  return Math.floor(Number(number) * (units[full] ?? 1))
}

/** Why a draft of more than `most` bytes is not read. `size` is undefined where only so much was taken of a stream. */
export function tooLarge(size: number | undefined, most: number): Localized {
  const zh = size === undefined ? '标准输入' : `文件有 ${sizeText(size)}，`
  const en = size === undefined ? 'Standard input' : `The file has ${sizeText(size)}, which`
  return {
    zh: `${zh}超过 --max-size 的上限 ${sizeText(most)}，没有读取。文稿一般不到 1 MB，请核对是不是这个文件；确要检查，请加大 --max-size。`,
    en: `${en} is over the ${sizeText(most)} of --max-size, so it was not read. Drafts are mostly under 1 MB: check that this is one; to check it all the same, raise --max-size.`,
  }
}

function sizeText(bytes: number): string {
  for (const [unit, size] of Object.entries(units).toReversed()) {
    if (size > 1 && bytes >= size) return `${Number((bytes / size).toFixed(1))} ${unit}`
  }
  return `${bytes} B`
}

/** The bytes of a stream, but no more than `most` and one chunk: what comes without end is not waited for. */
export async function readAtMost(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece as Uint8Array)
    length += (piece as Uint8Array).length
    if (length > most) break
  }
  return Buffer.concat(pieces)
}
