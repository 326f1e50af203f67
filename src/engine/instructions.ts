import type { Document } from '../document/document.ts'
import { isBlank } from '../text/characters.ts'
import { nearestName } from '../text/nearest-name.ts'
import { firstEndingBehind } from '../text/ordered-ranges.ts'
import { overlaps, type Range } from '../text/span.ts'
import type { LineIndex } from '../text/line-index.ts'

export const actions = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const
export type Action = (typeof actions)[number]

/** One `<!-- doclint-… -->` comment of a draft. */
export interface Instruction {
  readonly action: Action
  /** Patterns of rules; `*` where it names none. */
  readonly rules: readonly string[]
  /** The line on which the comment ends, from 1. */
  readonly line: number
}

/** A comment that means to instruct and does not. */
export interface Slip {
  readonly line: number
  /** As typed: `doclint-disable-line`. */
  readonly name: string
  /** The nearest instruction; undefined where it is one, but stands where it does not count. */
  readonly nearest: Action | undefined
}

/** Other linters call the next line by other names, and some people turn off what others disable. */
const otherNames: Readonly<Record<string, Action>> = {
  'disable-line': 'disable-next-line',
  'disable-nextline': 'disable-next-line',
  ignore: 'disable-next-line',
  'ignore-next-line': 'disable-next-line',
  off: 'disable',
  on: 'enable',
}

/** Reads `<!-- doclint-disable-next-line fresh/stock-phrase: 引用原话 -->` and its like, in order. */
export function readInstructions(
  document: Document,
  lines: LineIndex,
): { instructions: readonly Instruction[]; slips: readonly Slip[] } {
  const instructions: Instruction[] = []
  const slips: Slip[] = []
  const spans = document.blocks.map(({ span }) => span)
  for (const { start, end, text } of commentsOf(document.source)) {
    const [, name = '', rest = ''] = /^(doclint[-_\s][a-z_-]+)([^]*)$/i.exec(text) ?? []
    if (!isMeant(name) || isCode(document, spans, { start, end })) continue
    const { line } = lines.position(end)
    const typed = name.slice('doclint-'.length)
    const action = name.startsWith('doclint-') ? actions.find((one) => one === typed) : undefined
    if (action === undefined) {
      const plain = typed.toLowerCase().replaceAll('_', '-')
      slips.push({ line, name, nearest: otherNames[plain] ?? (nearestName(plain, actions) as Action | undefined) })
    } else if (document.format === 'text' && !standsAlone(document.source, { start, end })) {
      slips.push({ line, name, nearest: undefined })
    } else instructions.push({ action, rules: rulesOf(rest), line })
  }
  return { instructions, slips }
}

interface Comment extends Range {
  /** What stands between the marks. */
  readonly text: string
}

function commentsOf(source: string): Comment[] {
  const comments: Comment[] = []
  for (let start = source.indexOf('<!--'); start >= 0;) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    const text = source.slice(start + 4, close).trim()
    if (/^doclint[-_\s]/i.test(text)) comments.push({ start, end: close + 3, text })
    start = source.indexOf('<!--', close)
  }
  return comments
}

/** `doclint-` begins nothing else; `doclint disable` is an instruction typed without its hyphen, `doclint 查过` a note. */
function isMeant(name: string): boolean {
  return /^doclint-/i.test(name) || /^doclint[_\s]+(?:disable|enable|ignore)/i.test(name)
}

/** In code a comment is shown, not meant. */
function isCode({ blocks }: Document, spans: readonly Range[], at: Range): boolean {
  for (let index = firstEndingBehind(spans, at.start); index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.span.start >= at.end) return false
    const isShown = block.protections.some(
      ({ kind, start, end }) => kind === 'code' && overlaps(block.map.span(start, end), at),
    )
    if (block.role === 'code' || isShown) return true
  }
  return false
}

/** In plain text a comment behind other words is part of the draft. */
function standsAlone(source: string, { start, end }: Range): boolean {
  let from = start
  while (from > 0 && isBlankInLine(source, from - 1)) from--
  let to = end
  while (to < source.length && isBlankInLine(source, to)) to++
  const ends = /^[\r\n]?$/
  return ends.test(source.charAt(from - 1)) && ends.test(source.charAt(to))
}

function isBlankInLine(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code !== 10 && code !== 13 && isBlank(code)
}

/** The rules before the colon; what stands behind it is the reason. */
function rulesOf(rest: string): readonly string[] {
  const named = (rest.split(/[:：]/, 1)[0] ?? '').split(/[\s,，、]+/).filter(Boolean)
  return named.length > 0 ? named : ['*']
}
