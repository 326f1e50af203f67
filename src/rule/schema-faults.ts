import * as v from 'valibot'
import type { Localized } from '../diagnostic/localized.ts'
import { meantChoice } from '../text/meant-choice.ts'
import { nearestName } from '../text/nearest-name.ts'
import { misplacedLists } from './misplaced-list.ts'

/** What is wrong with a value, and at which path in it. */
export interface Fault {
  readonly path: readonly (string | number)[]
  /** Whether the key is at fault rather than its value. */
  readonly onKey: boolean
  readonly message: Localized
}

/** Holds a value to a schema. There is a value or there are faults, said in both languages. */
export function schemaFaults<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { readonly value?: v.InferOutput<S>; readonly faults: readonly Fault[] } {
  const lists = misplacedLists(schema, value)
  if (lists.length > 0) return { faults: lists }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { value: parsed.output, faults: [] }
  return { faults: parsed.issues.flatMap((issue) => leaves(issue)).map((issue) => faultOf(issue, schema)) }
}

type Issue = v.BaseIssue<unknown>

/** The issues of a union or variant that went deepest: what the author most likely meant. */
function leaves(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue]
  const depth = (one: Issue): number => one.path?.length ?? 0
  // Paths inside a union count from its own value.
  const inner = issue.issues.flatMap((one) => leaves(one))
  const deepest = Math.max(...inner.map(depth))
  if (deepest === 0) return [issue]
  const meant = inner.find((one) => depth(one) === deepest)
  return meant ? [{ ...meant, path: wholePath(issue.path, meant.path) } as Issue] : [issue]
}

/** valibot gives the issues inside a union whole paths or paths from the union, as its versions go. */
function wholePath(outer: Issue['path'], inner: Issue['path']): Issue['path'] {
  if (!outer || !inner || inner[0]?.input === outer[0]?.input) return inner
  return [...outer, ...inner] as unknown as Issue['path']
}

function faultOf(issue: Issue, schema: v.GenericSchema): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const known = issue.expected === 'never' ? keysAt(schema as unknown as Shape, path.slice(0, -1)) : []
  return { path, onKey: issue.expected === 'never', message: messageOf(issue, path, known) }
}

function messageOf(issue: Issue, path: readonly (string | number)[], knownKeys: readonly string[]): Localized {
  const key = String(path.at(-1) ?? '')
  if (issue.expected === 'never') return unknownName({ zh: '键', en: 'key' }, key, knownKeys)
  if (issue.received === 'undefined') {
    const missing = issue.expected?.startsWith('"') ? key : path.join('.')
    return { zh: `缺少 ${missing}。请补上。`, en: `${missing} is missing. Add it.` }
  }
  const whole = path.length === 0
  const where = whole ? { zh: '整个文件', en: 'The file' } : { zh: `${path.join('.')} 的值`, en: path.join('.') }
  const choices = choicesOf(issue.expected ?? '')
  const expected = expectedWords(issue)
  const start = {
    zh: `${where.zh}不能是${foundWords(issue).zh}。`,
    en: `${where.en} cannot be ${foundWords(issue).en}.`,
  }
  if (issue.type === 'non_empty') {
    return {
      zh: `${where.zh}是空的。请至少写一项，不需要就删去。`,
      en: `${where.en} is empty. Write at least one item, or remove it.`,
    }
  }
  const { input } = issue
  const near = typeof input === 'string' || typeof input === 'boolean' ? meantChoice(String(input), choices) : undefined
  if (near) return { zh: `${start.zh}是不是 ${near}？`, en: `${start.en} Did you mean ${near}?` }
  return { zh: `${start.zh}应为${expected.zh}。`, en: `${start.en} Expected ${expected.en}.` }
}

/** “Unknown …”, with the nearest name that is known, or all of them where none is near. */
export function unknownName(kind: Localized, typed: string, known: readonly string[]): Localized {
  const near = nearestName(typed, known)
  if (near)
    return {
      zh: `不认识的${kind.zh} ${typed}。是不是 ${near}？`,
      en: `Unknown ${kind.en} ${typed}. Did you mean ${near}?`,
    }
  if (known.length === 0 || known.length > 24) {
    return {
      zh: `不认识的${kind.zh} ${typed}。请核对或删去。`,
      en: `Unknown ${kind.en} ${typed}. Check it or remove it.`,
    }
  }
  return {
    zh: `不认识的${kind.zh} ${typed}。可用的有：${known.join('、')}。`,
    en: `Unknown ${kind.en} ${typed}. Known: ${known.join(', ')}.`,
  }
}

function foundWords({ input }: Issue): Localized {
  if (input === null || input === undefined) return { zh: '空', en: 'empty' }
  if (Array.isArray(input)) return { zh: '列表', en: 'a list' }
  if (typeof input === 'object') return { zh: '一组键值', en: 'a set of keys' }
  if (typeof input === 'string') return { zh: `文字“${input}”`, en: `the text “${input}”` }
  return { zh: ` ${String(input)}`, en: String(input) }
}

const kinds: Readonly<Record<string, Localized>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  Object: { zh: '一组“键: 值”', en: 'a set of “key: value”' },
  Array: { zh: '列表，如 [甲, 乙]', en: 'a list such as [a, b]' },
}

function expectedWords(issue: Issue): Localized {
  const requirement = (issue as { requirement?: unknown }).requirement
  const bound = typeof requirement === 'number' ? String(requirement) : ''
  switch (issue.type) {
    case 'min_value':
      return { zh: `不小于 ${bound} 的数`, en: `a number of at least ${bound}` }
    case 'max_value':
      return { zh: `不大于 ${bound} 的数`, en: `a number of at most ${bound}` }
    case 'integer':
      return { zh: '整数', en: 'a whole number' }
    case 'regex':
      return { zh: `合乎 ${String(requirement)} 的文字`, en: `text that matches ${String(requirement)}` }
    default:
      return alternatives(issue.expected ?? '')
  }
}

/** `(("off" | "on") | Object)` in words. */
function alternatives(expected: string): Localized {
  const parts = expected
    .replace(/[()]/g, '')
    .split(' | ')
    .filter((part) => part !== '' && part !== 'unknown')
  const bare = (part: string): string => part.replaceAll('"', '')
  const words = parts.map((part) => kinds[part] ?? { zh: bare(part), en: bare(part) })
  // Where choices have names in both languages, each message shows its own.
  const named = parts.map(bare).filter((part) => /\p{Script=Han}/u.test(part))
  const isForeign = (word: string): boolean => named.length > 0 && !named.includes(word)
  if (words.length === 0) return { zh: '别的写法', en: 'something else' }
  // Chinese sets Latin words apart from Han by a space.
  const zh = joined(
    words.map((word) => word.zh).filter((word) => !isForeign(word)),
    '、',
    '或',
  )
    .replace(/(\w)或/, '$1 或')
    .replace(/或(\w)/, '或 $1')
  return {
    zh: /^[\w"]/.test(zh) ? ` ${zh}` : zh,
    en: joined(
      words.map(({ en }) => en).filter((word) => !named.includes(word)),
      ', ',
      ' or ',
    ),
  }
}

function joined(words: readonly string[], separator: string, last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(separator)}${last}${words.at(-1)}`
}

function choicesOf(expected: string): string[] {
  return [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
}

/** What of a valibot schema tells which keys it knows. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>
  readonly rest?: Shape
  readonly item?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

function keysAt(schema: Shape, path: readonly (string | number)[]): string[] {
  let shapes = unwrapped(schema)
  for (const key of path) {
    shapes = shapes.flatMap((shape) => {
      const next = typeof key === 'number' ? shape.item : (shape.entries?.[key] ?? shape.value ?? shape.rest)
      return next ? unwrapped(next) : []
    })
  }
  return [...new Set(shapes.flatMap(({ entries = {} }) => Object.keys(entries)))]
}

/** Optional values opened, unions spread out. */
function unwrapped(shape: Shape): Shape[] {
  if (shape.wrapped) return unwrapped(shape.wrapped)
  const options = (shape.options ?? []).filter(
    (option): option is Shape => typeof option === 'object' && option !== null,
  )
  return options.length > 0 ? options.flatMap((option) => unwrapped(option)) : [shape]
}
