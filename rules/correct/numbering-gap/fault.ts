import type { Block, Document, OrdinalStyle } from 'doclint/rule'

const digits = '一二三四五六七八九十'

export interface Series {
  /** Last value under the present heading; 0 where none was seen. */
  last: number
  /** Last value in the whole draft: numbers may run through all sections. */
  running: number
  lastBlock: number
}

export function faultOf(
  document: Document,
  block: Block,
  { last, running, lastBlock }: Series,
): 'gap' | 'repeat' | undefined {
  const value = block.ordinal?.value ?? 0
  if (value === 1 || value === last + 1 || value === running + 1 || last === 0) return undefined
  if (value === last) return isHeading(block) && isHeading(document.blocks[lastBlock]) ? 'repeat' : undefined
  // What jumps far is an excerpt or a list of its own.
  if (value < last || value > last + 3) return undefined
  const between = document.blocks.slice(lastBlock, block.index).map(textBeside(document, block))
  const isThere = Array.from({ length: value - last - 1 }, (_, index) => last + 1 + index).every((missing) =>
    isNamed(missing, between),
  )
  return isThere ? undefined : 'gap'
}

/**
 * The text of a block in which a number may stand. The ordinal of a series of another style is left out, so that （四）
 * below 三、 does not pass for 四、; one that stands by itself may be the missing number, mistyped.
 */
function textBeside({ blocks }: Document, { ordinal }: Block): (block: Block) => string {
  return ({ index, ordinal: own, prose }) => {
    if (!own || own.style === ordinal?.style) return prose
    const isInSeries = blocks
      .slice(0, index)
      .some((earlier) => earlier.ordinal?.style === own.style && earlier.ordinal.value === own.value - 1)
    return isInSeries ? prose.slice(own.length) : prose
  }
}

/** A heading of its own or one that runs into its paragraph. */
function isHeading(block: Block | undefined): boolean {
  return block?.sentences[0]?.role === 'heading'
}

/** Whether a number stands anywhere in the text in between, in whatever style: inside a paragraph, or mistyped. */
function isNamed(value: number, texts: readonly string[]): boolean {
  const han = toHan(value)
  const marker = new RegExp(
    `^${value}[、．.]|（\\s*(?:${han}|${value})\\s*）|(?:^|[。；：，”\\s])(?:第?${han}[、，．.是要件章节]|${value}[、．.）](?!\\d))|${value}[、．.）](?!\\d)`,
  )
  return texts.some((text) => marker.test(text))
}

function toHan(value: number): string {
  const unit = value % 10
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits.charAt(tens - 1) : ''}${tens > 0 ? '十' : ''}${unit > 0 ? digits.charAt(unit - 1) : ''}`
}

/** An ordinal as it is written in its style, without what follows it. */
export function write(style: OrdinalStyle, value: number): string {
  return style.includes('1') ? style.replace('1', String(value)) : style.replace('一', toHan(value))
}
