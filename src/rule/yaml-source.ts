import * as v from 'valibot'
import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Localized } from '../diagnostic/localized.ts'
import { nearestName } from '../text/nearest-name.ts'

export type YamlResult<T> = { readonly value: T; readonly problems: [] } | { readonly value?: undefined; readonly problems: readonly Problem[] }

/**
 * Reads a YAML file and holds it to a schema. Every fault comes as a problem with line and column (from 1), what was
 * found and what to do, in Chinese and English. Never throws for what the file holds.
 */
export function readYaml<S extends v.GenericSchema>(source: string, schema: S): YamlResult<v.InferOutput<S>> {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0])
        return {
          code: 'yaml-syntax',
          line,
          column: col,
          message: { zh: `YAML 写法有误：${error.message}。请检查缩进、冒号和引号。`, en: `This is not valid YAML: ${error.message}. Check indentation, colons and quotation marks.` },
        }
      }),
    }
  }
  const parsed = v.safeParse(schema, document.toJS() ?? {})
  if (parsed.success) return { value: parsed.output, problems: [] }
  return { problems: parsed.issues.flatMap((issue) => leaves(issue)).map((issue) => problemOf(issue, document, counter)) }
}

type Issue = v.BaseIssue<unknown>

/** The issues of a union or variant that went deepest: what the author most likely meant. */
function leaves(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue]
  const depth = (one: Issue): number => one.path?.length ?? 0
  const deepest = Math.max(...issue.issues.map(depth))
  return deepest > depth(issue) ? issue.issues.filter((one) => depth(one) === deepest).slice(0, 1) : [issue]
}

function problemOf(issue: Issue, document: YamlDocument, counter: LineCounter): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const offset = offsetOf(document, path, issue.expected === 'never')
  const { line, col } = counter.linePos(offset)
  return { code: 'yaml-schema', line, column: col, message: messageOf(issue, path.join('.')) }
}

/** Where a path stands; the nearest node above it for what is missing, the key itself for an unknown key. */
function offsetOf(document: YamlDocument, path: readonly (string | number)[], key: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length)
    if (key && length === path.length) {
      const parent = document.getIn(at.slice(0, -1), true) as { items?: { key?: { value?: unknown; range?: [number] } }[] } | undefined
      const pair = parent?.items?.find((item) => item.key?.value === at.at(-1))
      if (pair?.key?.range) return pair.key.range[0]
    }
    const node = (length === 0 ? document.contents : document.getIn(at, true)) as { range?: [number] } | null | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function messageOf(issue: Issue, path: string): Localized {
  const where = path === '' ? { zh: '文件', en: 'the file' } : { zh: path, en: path }
  const found = issue.received
  if (issue.expected === 'never') {
    const keys = knownKeys(issue)
    const near = nearestName(String(issue.path?.at(-1)?.key ?? ''), keys)
    return {
      zh: `不认识的键 ${path}。${near ? `是不是 ${near}？` : keys.length > 0 ? `可用的键：${keys.join('、')}。` : '请删去。'}`,
      en: `Unknown key ${path}. ${near ? `Did you mean ${near}?` : keys.length > 0 ? `Known keys: ${keys.join(', ')}.` : 'Remove it.'}`,
    }
  }
  if (found === 'undefined') {
    return { zh: `缺少 ${where.zh}。请补上，应为 ${issue.expected}。`, en: `${where.en} is missing. Add it; expected ${issue.expected}.` }
  }
  return {
    zh: `${where.zh} 的值 ${found} 不对。应为 ${issue.expected ?? '别的写法'}。`,
    en: `${where.en} is ${found}. Expected ${issue.expected ?? 'something else'}.`,
  }
}

/** The keys that the object around an unknown key may have. */
function knownKeys(issue: Issue): string[] {
  const schema = (issue as { requirement?: unknown }).requirement
  const parent = issue.path?.at(-1) as { input?: Record<string, unknown> } | undefined
  if (Array.isArray(schema)) return schema.map(String)
  return Object.keys(parent?.input ?? {}).length === 0 ? [] : []
}
