/** Bytes of each BMP code point as one number, first byte highest; 0 where GB18030 has none. */
let table: Uint32Array | undefined

/**
 * The bytes of a character in GB18030 as one number of one, two or four bytes; 0 where it has none (19 private code
 * points, lone surrogates). The table is read off the decoder of this machine, so that both agree whichever edition of
 * the standard it follows (2000, 2005 and 2022 place some twenty characters differently).
 */
export function gb18030BytesOf(codePoint: number): number {
  if (codePoint < 0x80) return codePoint
  if (codePoint >= 0x10000) return fourBytes(codePoint - 0x10000 + supplementary)
  table ??= readTable()
  return table[codePoint] ?? 0
}

/** Number of the four-byte sequence 90 30 81 30, which is U+10000, counted from 81 30 81 30. */
const supplementary = 15 * 12_600
/** How many four-byte sequences there are for the BMP: up to 84 31 A4 39. */
const forBmp = 39_420

function readTable(): Uint32Array {
  const codes = new Uint32Array(0x10000)
  // Four bytes first, so that the two-byte form has the last word; of A1A1 and A3A0 for U+3000 the first.
  record(
    codes,
    Array.from({ length: forBmp }, (_each, index) => fourBytes(index)),
  )
  const pairs: number[] = []
  for (let lead = 0xfe; lead >= 0x81; lead--) {
    for (let trail = 0xfe; trail >= 0x40; trail--) if (trail !== 0x7f) pairs.push(lead * 256 + trail)
  }
  record(codes, pairs)
  return codes
}

/** Decodes all sequences in one go, each on a line of its own. */
function record(codes: Uint32Array, sequences: readonly number[]): void {
  const bytes = sequences.flatMap((sequence) => [...bytesOf(sequence), 10])
  const lines = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n')
  lines.forEach((character, index) => {
    const code = character.charCodeAt(0)
    if (character.length === 1 && code !== 0xfffd) codes[code] = sequences[index] ?? 0
  })
  // What stands for a byte that does not fit is a character of its own too.
  if (sequences.includes(replacement)) codes[0xfffd] = replacement
}

/** U+FFFD in GB18030. */
const replacement = 0x8431a437

function fourBytes(index: number): number {
  const last = index % 10
  const third = Math.floor(index / 10) % 126
  const second = Math.floor(index / 1_260) % 10
  const first = Math.floor(index / 12_600)
  return ((0x81 + first) * 2 ** 24 + (0x30 + second) * 2 ** 16 + (0x81 + third) * 2 ** 8 + 0x30 + last) >>> 0
}

/** The bytes of a sequence that is written as one number. */
export function bytesOf(sequence: number): number[] {
  if (sequence < 0x100) return [sequence]
  if (sequence < 0x10000) return [sequence >>> 8, sequence & 255]
  return [sequence >>> 24, (sequence >>> 16) & 255, (sequence >>> 8) & 255, sequence & 255]
}
