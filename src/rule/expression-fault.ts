import type { Localized } from '../diagnostic/localized.ts'
import { nestedQuantifier } from './nested-quantifier.ts'
import { unknownName } from './schema-faults.ts'
import { expandSlots, slots, slotsIn } from './slots.ts'

/**
 * Why a regular expression of a rule may not run: an unknown slot, a back-reference, a repetition inside a repetition,
 * or no regular expression at all. A draft can be long and its sentences are anybody's, so no expression may take time
 * that grows faster than they do.
 */
export function expressionFault(expression: string): Localized | undefined {
  const unknown = slotsIn(expression).find((name) => !(name in slots))
  if (unknown !== undefined) return unknownName({ zh: '槽位', en: 'slot' }, `{${unknown}}`, braced(Object.keys(slots)))
  const source = expandSlots(expression)
  try {
    RegExp(source, 'dg')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      zh: `“${expression}”不是正则表达式（${reason}）。请检查括号和反斜杠。`,
      en: `“${expression}” is no regular expression: ${reason}. Check brackets and backslashes.`,
    }
  }
  const reference = /(?<!\\)(?:\\\\)*(\\(?:[1-9]|k<\w+>))/.exec(source)?.[1]
  if (reference) {
    return {
      zh: `正则表达式里用了反向引用 ${reference}，遇到长句会卡死。请把两种写法都列出来，或改用 kind: repeat。`,
      en: `The expression holds the back-reference ${reference}, which can hang on a long sentence. List the forms, or use kind: repeat.`,
    }
  }
  const nested = nestedQuantifier(source)
  if (nested === undefined) return undefined
  return {
    zh: `重复里面又有重复：“${nested}”，遇到长句会卡死。请去掉一层，或给里面那层写上限，如 {1,20}，并让每一遍都有一个固定的字。`,
    en: `A repetition holds a repetition: “${nested}”, which can hang on a long sentence. Drop one, or bound the inner one, as in {1,20}, and let each round hold a fixed character.`,
  }
}

function braced(names: readonly string[]): string[] {
  return names.map((name) => `{${name}}`)
}
