import type { Localized } from '../diagnostic/localized.ts'

interface Misplaced {
  readonly path: readonly (string | number)[]
  readonly onKey: false
  readonly message: Localized
}

/** What of a valibot schema tells its form. */
interface Shape {
  readonly type?: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly value?: Shape
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

/** Lists that stand where a set of keys should: for valibot a list is an object with the keys 0, 1, 2. */
export function misplacedLists(schema: unknown, value: unknown, path: Misplaced['path'] = []): Misplaced[] {
  const shapes = opened(schema as Shape)
  if (Array.isArray(value)) {
    if (shapes.some(({ type }) => type?.endsWith('tuple'))) return []
    const item = shapes.find(({ type }) => type === 'array')?.item
    if (item) return value.flatMap((one, index) => misplacedLists(item, one, [...path, index]))
    return shapes.some(({ type = '' }) => type === 'record' || type.endsWith('object')) ? [faultAt(path)] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = shapes.map((shape) => shape.entries?.[key] ?? shape.value).find((shape) => shape !== undefined)
    return inner ? misplacedLists(inner, one, [...path, key]) : []
  })
}

function opened(shape: Shape): Shape[] {
  if (shape.wrapped) return opened(shape.wrapped)
  const options = (shape.options ?? []).filter(
    (option): option is Shape => typeof option === 'object' && option !== null,
  )
  return options.length > 0 ? options.flatMap(opened) : [shape]
}

function faultAt(path: Misplaced['path']): Misplaced {
  const [zh, en] = path.length === 0 ? ['整个文件', 'The file'] : [`${path.join('.')} `, path.join('.')]
  return {
    path,
    onKey: false,
    message: {
      zh: `${zh}写成了一张列表。应为一组“键: 值”，行首不加“-”。`,
      en: `${en} is a list. Expected a set of “key: value”, without “-” before the keys.`,
    },
  }
}
