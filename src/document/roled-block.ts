import type { Ordinal } from '../language/zh/ordinal.ts'
import type { Role } from './document.ts'
import type { RawBlock } from './raw-block.ts'

/** A raw block with its normalised prose and what the head, tail and ordinals of the draft make of it. */
export interface RoledBlock {
  readonly raw: RawBlock
  readonly prose: string
  readonly ordinal: Ordinal | undefined
  role: Role
  level: number | undefined
}
