type Paint = (text: string) => string

/** The ways a terminal shows text that the report makes use of. */
export interface Colors {
  readonly bold: Paint
  readonly dim: Paint
  readonly underline: Paint
  readonly red: Paint
  readonly green: Paint
  readonly yellow: Paint
  readonly cyan: Paint
}

/**
 * Select Graphic Rendition of ECMA-48, § 8.3.117; every text is plain where colours are off. What is painted may hold
 * other paint, but not of a kind that ends alike: bold and dim, or two colours.
 */
export function colorsOf(enabled: boolean): Colors {
  const paint = (on: number, off: number): Paint =>
    enabled ? (text) => `\u001B[${on}m${text}\u001B[${off}m` : (text) => text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    underline: paint(4, 24),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  }
}
