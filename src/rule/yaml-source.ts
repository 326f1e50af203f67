import type * as v from 'valibot'
import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { Problem } from '../diagnostic/diagnostic.ts'
import { schemaFaults, type Fault } from './schema-faults.ts'
import { syntaxMessage } from './yaml-syntax-words.ts'

export type YamlResult<T> =
  | {
      readonly value: T
      readonly problems: []
      /** Gives a fault found later, such as an unknown rule, its place in the file. */
      place(fault: Fault): Problem
    }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/**
 * Reads a YAML file and holds it to a schema. Every fault comes as a problem with line and column (from 1), what was
 * found and what to do, in Chinese and English. Never throws for what the file holds.
 */
export function readYaml<S extends v.GenericSchema>(source: string, schema: S): YamlResult<v.InferOutput<S>> {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  // What the parser says after the first fault follows from it.
  const broken = document.errors.slice(0, 1).map(({ code, message, pos }): Problem => {
    const { line, col } = counter.linePos(pos[0])
    return { code: 'yaml-syntax', line, column: col, message: syntaxMessage(code, message) }
  })
  if (broken.length > 0) return { problems: [fullWidthColon(source) ?? broken].flat() }
  const read = plainValue(document)
  if ('problem' in read) return { problems: [read.problem] }
  const place = (fault: Fault): Problem => placed(fault, document, counter)
  const { value, faults } = schemaFaults(schema, read.value ?? {})
  if (value === undefined) return { problems: [fullWidthColon(source) ?? faults.map(place)].flat() }
  return { value, problems: [], place }
}

/** Aliases are resolved here, and that can fail: one that has no anchor, or too many that blow each other up. */
function plainValue(document: YamlDocument): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: document.toJS() as unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: { code: 'yaml-syntax', line: 1, column: 1, message: syntaxMessage('BAD_ALIAS', reason) } }
  }
}

/** `genre：notice`, the slip of whoever types Chinese. It makes text of the line, so all that YAML says of it misleads. */
function fullWidthColon(source: string): Problem | undefined {
  const lines = source.split(/\r?\n/)
  const index = lines.findIndex((line) => /^\s*(?:-\s+)?['"]?[\w/*-]+['"]?\s*：/.test(line))
  if (index < 0) return undefined
  return {
    code: 'yaml-syntax',
    line: index + 1,
    column: (lines[index] ?? '').indexOf('：') + 1,
    message: {
      zh: '键后用了全角冒号“：”。请改为半角冒号加空格“: ”。',
      en: 'A full-width colon “：” follows the key. Use “: ”, a plain colon and a space.',
    },
  }
}

function placed({ path, onKey, message }: Fault, document: YamlDocument, counter: LineCounter): Problem {
  const { line, col } = counter.linePos(offsetOf(document, path, onKey))
  return { code: 'yaml-schema', line, column: col, message }
}

interface YamlNode {
  readonly range?: readonly [start: number, ...rest: number[]] | null
  readonly items?: readonly { readonly key?: { readonly value?: unknown } & YamlNode }[]
}

/** Where a path stands: its value or its key, or the nearest node above it for what is missing. */
function offsetOf(document: YamlDocument, path: Fault['path'], onKey: boolean): number {
  if (onKey) {
    const parent = nodeAt(document, path.slice(0, -1))
    const key = parent?.items?.find((item) => String(item.key?.value) === String(path.at(-1)))?.key
    if (key?.range) return key.range[0]
  }
  for (let length = path.length; length >= 0; length--) {
    const range = nodeAt(document, path.slice(0, length))?.range
    if (range) return range[0]
  }
  return 0
}

function nodeAt(document: YamlDocument, path: Fault['path']): YamlNode | null | undefined {
  return (path.length === 0 ? document.contents : document.getIn(path, true)) as YamlNode | null | undefined
}
