/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** From 0, less than 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** Like `whole`, but each order of magnitude is as likely as the next. */
  size(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** As many texts as `count` says, strung together. */
  string(count: number, make: () => string): string
}

/** The generator of input number `index` of a run: known without making the inputs before it. */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  // Mulberry32: a Weyl sequence through a mixing of its bits.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    size: (least, most) => Math.floor(least * Math.exp(next() * Math.log(most / least))),
    chance: (probability) => next() < probability,
    pick(from) {
      if (from.length === 0) throw new RangeError('nothing to pick from')
      return from[whole(0, from.length - 1)] as (typeof from)[number]
    },
    string: (count, make) => Array.from({ length: count }, make).join(''),
  }
}
