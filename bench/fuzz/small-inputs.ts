import { marks, markup, official, pairs, type Material } from './material.ts'
import type { Random } from './random.ts'

/** Makes a source, or bytes that the host has to decode first. */
export type Generator = (random: Random, material: Material) => string | Uint8Array

/** Inputs of some units to some thousand: most of a run. */
export const smallInputs: Readonly<Record<string, Generator>> = {
  'random bytes': (random) => Uint8Array.from({ length: random.size(1, 4000) }, () => random.whole(0, 255)),

  /** Sound UTF-8 for the most part, so that most of them reach a reader. */
  'bytes of lines, some broken': (random, { lines }) => {
    const bytes = new TextEncoder().encode(someLines(random, lines).join('\n'))
    const breaks = random.chance(0.5) ? 0 : random.whole(1, 3)
    for (let count = 0; count < breaks; count++) bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255)
    return random.chance(0.5) ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes
  },

  'random ASCII': (random) => random.string(random.size(1, 3000), () => String.fromCharCode(random.whole(1, 127))),

  'random UTF-16 units': (random) =>
    random.string(random.size(1, 2000), () => String.fromCharCode(random.whole(0, 0xffff))),

  'random Unicode': (random) => {
    const planes = [
      [0x20, 0x7e],
      [0x4e00, 0x9fff],
      [0x3000, 0x303f],
      [0xff00, 0xffef],
      [0x2000, 0x206f],
      [0xd800, 0xdfff],
      [0x300, 0x36f],
      [0x20000, 0x2a6df],
      [0x1f300, 0x1f6ff],
      [0, 0x10ffff],
    ] as const
    return random.string(random.size(1, 2000), () => {
      const [least, most] = random.pick(planes)
      return String.fromCodePoint(random.whole(least, most))
    })
  },

  'mutated lines': (random, { lines }) => withLineEnds(random, mutate(random, someLines(random, lines).join('\n'))),

  'mutated Markdown': (random, { lines }) => {
    const prefixes = ['', '', '', '# ', '## ', '### ', '> ', '- ', '1. ', '  - ', '    ', '| ', '**', '[^1]: ']
    const text = someLines(random, lines).map((line) => random.pick(prefixes) + line)
    return withLineEnds(random, mutate(random, text.join(random.pick(['\n', '\n\n']))))
  },

  'mutated HTML': (random, { lines }) => {
    const names = ['p', 'p', 'p', 'h1', 'h2', 'li', 'td', 'th', 'div', 'blockquote', 'b', 'pre', 'span', 'title', 'dd']
    const text = someLines(random, lines).map((line) => {
      const name = random.pick(names)
      return random.chance(0.8) ? `<${name}>${line}</${name}>` : `<${name}>${line}`
    })
    return withLineEnds(random, mutate(random, text.join(random.pick(['', '\n', '\n\n', ' ']))))
  },

  'soup of markup': (random, { lines }) =>
    random.string(random.size(1, 400), () =>
      random.chance(0.6)
        ? random.pick(random.pick([marks, markup, pairs.map(([open]) => open)]))
        : piece(random, lines),
    ),

  'soup of official words': (random, { terms }) =>
    random.string(random.size(1, 600), () => {
      const kind = random.next()
      if (kind < 0.4) return random.pick(official)
      if (kind < 0.7) return random.pick(terms)
      return random.pick(kind < 0.85 ? ['，', '。', '、', '；', '：', '\n', '\n'] : marks)
    }),

  'drafts of official words': (random, { terms }) => {
    const sentence = (): string =>
      `${random.string(random.whole(1, 8), () => random.pick(random.pick([official, terms])))}。`
    const paragraph = (): string =>
      `${random.pick(['', '　　', '一、', '（一）', '1.'])}${random.string(random.whole(1, 6), sentence)}\n`
    return `${random.pick(official)}\n${random.pick(official)}\n${random.string(random.whole(1, 40), paragraph)}`
  },

  nesting: (random) => nested(random, random.size(2, 300)),

  table: (random, { lines }) => table(random, lines, random.size(1, 40), random.size(1, 40)),

  'one thing again and again': (random, material) => repeated(random, material, random.size(200, 4000)),
}

/** Opens marks that nest, one kind or mixed, and closes all, some or none of them. */
export function nested(random: Random, depth: number): string {
  if (random.chance(0.3)) return indented(random, depth)
  const kinds = random.chance(0.6) ? [random.pick(pairs)] : Array.from({ length: 3 }, () => random.pick(pairs))
  const opened = Array.from({ length: depth }, () => random.pick(kinds))
  const closed = opened.toReversed().slice(0, random.pick([0, depth >> 1, depth]))
  const between = random.pick(['', '', '要落实', '。', ' '])
  return `要抓好${opened.map(([open]) => open).join(between)}落实${closed.map(([, close]) => close).join(between)}。`
}

/** Quotations and lists within one another, on one line or each on its own. */
function indented(random: Random, depth: number): string {
  const mark = random.pick(['>', '> ', '- ', '* ', '1. ', '> - '])
  if (random.chance(0.5)) return `${mark.repeat(depth)}抓落实。`
  const indent = mark.startsWith('>') ? mark : '  '
  return Array.from({ length: Math.min(depth, 1000) }, (_each, level) => `${indent.repeat(level)}${mark}抓落实。`).join(
    '\n',
  )
}

export function table(random: Random, lines: readonly string[], rows: number, columns: number): string {
  const cell = (): string =>
    random.chance(0.7)
      ? random.pick(official)
      : random.pick([piece(random, lines), '', '\\|', '`|`', '**', '<br>', '\n'])
  const ragged = random.chance(0.5)
  const width = (): number => (ragged ? random.whole(0, columns) : columns)
  if (random.chance(0.4)) {
    const tag = (name: string): string =>
      `<${name}${random.chance(0.2) ? ` ${random.pick(['colspan', 'rowspan'])}=${random.size(1, 1e6)}` : ''}>`
    const end = random.chance(0.7)
    const row = (): string =>
      `${tag('tr')}${random.string(width(), () => `${tag(random.pick(['td', 'th']))}${cell()}${end ? '</td>' : ''}`)}`
    return `<table>${random.string(rows, row)}${end ? '</table>' : ''}`
  }
  const row = (): string => `${random.pick(['|', '', '  |'])}${random.string(width(), () => `${cell()}|`)}\n`
  return `${row()}|${random.string(columns, () => random.pick(['-|', ':-:|', '--|']))}\n${random.string(rows, row)}`
}

/** The shape that finds patterns which cost the square of the length, or worse. */
export function repeated(random: Random, { lines, terms }: Material, length: number): string {
  const pools: readonly (readonly string[])[] = [
    marks,
    markup,
    official,
    terms,
    pairs.map(([open]) => open),
    [...'中一二三的是aA10九年月日号'],
  ]
  const unit = random.string(random.whole(1, 4), () =>
    random.chance(0.1) ? piece(random, lines) : random.pick(random.pick(pools)),
  )
  return (
    random.pick(['', '要', '《', '“', '（']) +
    unit.repeat(Math.ceil(length / Math.max(1, unit.length))) +
    random.pick(['', '。', '落实', '”', '》'])
  )
}

function someLines(random: Random, lines: readonly string[]): readonly string[] {
  const from = random.whole(0, lines.length - 1)
  return lines.slice(from, from + random.size(1, 40))
}

function piece(random: Random, lines: readonly string[]): string {
  const line = random.pick(lines)
  const from = random.whole(0, line.length)
  return line.slice(from, from + random.whole(1, 12))
}

function mutate(random: Random, text: string): string {
  let mutated = text
  for (let count = random.size(1, 30); count > 0; count--) mutated = mutateOnce(random, mutated)
  return mutated
}

function mutateOnce(random: Random, text: string): string {
  const start = random.whole(0, text.length)
  const end = Math.min(text.length, start + random.size(1, 40))
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const [open, close] = random.pick(pairs)
  switch (random.whole(0, 7)) {
    case 0:
      return before + after
    case 1:
      return before + part + part + after
    case 2: {
      const swapped = Math.min(after.length, random.size(1, 40))
      return before + after.slice(0, swapped) + part + after.slice(swapped)
    }
    case 3:
      return before + random.pick(marks) + part + after
    case 4:
      return before + open + part + close + after
    case 5:
      return before + random.pick(markup) + part + after
    case 6:
      return before + random.pick(official) + part + after
    default:
      return before + random.pick([open, close]) + part + after
  }
}

function withLineEnds(random: Random, text: string): string {
  const ended = random.chance(0.7) ? text : text.replace(/\r?\n/g, random.pick(['\r\n', '\r', '\u2028']))
  return random.chance(0.1) ? `\uFEFF${ended}` : ended
}
