import { official } from './material.ts'
import { nested, repeated, table, type Generator } from './small-inputs.ts'
import type { Random } from './random.ts'

/** Units of a megabyte of Chinese text in UTF-8. */
const megabyte = 350_000

/** Inputs of up to a megabyte, each of a shape that a careless loop would pay for. */
export const largeInputs: Readonly<Record<string, Generator>> = {
  'one line of a real document': (random, { lines }) => fill(random, lines, '', megabyte),
  'a long real document': (random, { lines }) => fill(random, lines, '\n', length(random)),
  'a long real document, in Markdown paragraphs': (random, { lines }) => fill(random, lines, '\n\n', length(random)),
  'one line without a mark': (random, { lines }) => fill(random, lines, '', megabyte).replace(/[\p{P}\s]/gu, ''),
  'one thing a megabyte long': (random, material) => repeated(random, material, length(random)),
  'thousands of headings': (random, { terms }) =>
    random.string(
      random.size(1000, 8000),
      () => `${random.pick(['# ', '## ', '', '', ''])}${random.pick(official)}${random.pick(terms)}\n`,
    ),
  'thousands of numbered headings': (random) => {
    const ordinals = ['一、', '（一）', '1.', '（1）', '第一章　', '第三条　', '①']
    const count = random.size(1000, 8000)
    return random.string(
      count,
      () => `${random.pick(ordinals)}提高认识\n${random.pick(['', '', '各单位要高度重视。\n'])}`,
    )
  },
  'thousands of findings': (random, { terms }) =>
    random.string(
      random.size(2000, 20_000),
      () => `${random.pick(terms)}${random.pick(['，', '，', '。', '。\n', '、'])}`,
    ),
  'the same finding again and again': (random, { terms }) => {
    const sentence = `${random.pick(official)}${random.pick(terms)}${random.pick(official)}${random.pick(['。', '，', '。\n', '；', '\n\n'])}`
    return sentence.repeat(random.size(1000, 10_000))
  },
  'a large table': (random, { lines }) => table(random, lines, random.size(10, 3000), random.size(2, 60)),
  'a very wide table': (random, { lines }) => table(random, lines, random.whole(1, 5), random.size(1000, 10_000)),
  'deep nesting': (random) => nested(random, random.size(1000, 20_000)),
  'many nestings': (random) => random.string(random.size(100, 1000), () => `${nested(random, random.size(2, 60))}\n`),
  'many short lines': (random) =>
    random.string(
      random.size(5000, 60_000),
      () => `${random.pick(['', '', '要', '一、', '- ', '　　', '。', '2026年'])}\n`,
    ),
  'blanks only': (random) => random.pick([' ', '\n', '　', '\t', '\r', '\n \n', '&nbsp;']).repeat(length(random)),
}

function length(random: Random): number {
  return random.size(megabyte / 10, megabyte)
}

function fill(random: Random, lines: readonly string[], between: string, units: number): string {
  const taken: string[] = []
  let size = 0
  for (let at = random.whole(0, lines.length - 1); size < units; at++) {
    const line = lines[at % lines.length] ?? ''
    taken.push(line)
    size += line.length + between.length
  }
  return taken.join(between)
}
