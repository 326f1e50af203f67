import { decode } from '../../src/host/decode.ts'
import { largeInputs } from './large-inputs.ts'
import type { Material } from './material.ts'
import { randomOf, type Random } from './random.ts'
import { smallInputs } from './small-inputs.ts'

/** One generated draft. */
export interface Input {
  readonly generator: string
  /** Undefined where the host refuses the bytes, as it should. */
  readonly source: string | undefined
  /** For choosing settings by the same seed. */
  readonly random: Random
}

/** One input of so many is a large one. */
const largeEvery = 100
const small = Object.entries(smallInputs)
const large = Object.entries(largeInputs)

/** Input number `index` of the run that `seed` names. Every generator has its turn. */
export function inputOf(seed: number, index: number, material: Material): Input {
  const isLarge = index % largeEvery === largeEvery - 1
  const random = randomOf(seed, index)
  const [generator, make] = isLarge
    ? (large[Math.floor(index / largeEvery) % large.length] ?? random.pick(large))
    : (small[index % small.length] ?? random.pick(small))
  const made = make(random, material)
  if (typeof made === 'string') return { generator, source: made, random }
  const decoded = decode(made)
  return { generator, source: 'refused' in decoded ? undefined : decoded.source, random }
}
