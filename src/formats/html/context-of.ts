import type { Token } from 'parse5'
import { codeElements, headings, listElements, preformattedElements, silentElements } from './elements.ts'
import { holdsForeign, type Context, type OpenTable } from './open-elements.ts'

export interface TableKnowledge {
  /** Positions of the tables that are known to hold data. */
  readonly dataTables: ReadonlySet<number>
  /** All tables so far; a new one is added. */
  readonly tables: OpenTable[]
}

/** The context of what an element holds, from its start tag and the context it stands in. */
export function contextOf(tag: Token.TagToken, start: number, outer: Context, known: TableKnowledge): Context {
  const name = tag.tagName
  const silent = outer.silent ?? (isSilent(tag) ? { name, start } : undefined)
  return {
    ...outer,
    ...(silent && { silent }),
    isForeign: holdsForeign(name, outer),
    isPreformatted: outer.isPreformatted || preformattedElements.has(name),
    isCode: outer.isCode || codeElements.has(name),
    isQuote: outer.isQuote || name === 'blockquote',
    ...(listElements.has(name) && {
      list: { ordered: name === 'ol', depth: (outer.list?.depth ?? 0) + 1, items: 0 },
    }),
    ...(name === 'li' && { item: itemOf(outer) }),
    ...(headings.has(name) && { level: Number(name[1]) }),
    ...tableContext(name, outer, known),
  }
}

function isSilent({ tagName, attrs }: Token.TagToken): boolean {
  return (
    silentElements.has(tagName) ||
    attrs.some(
      ({ name, value }) => name === 'hidden' || (name === 'style' && /(?:^|;)\s*display\s*:\s*none/i.test(value)),
    )
  )
}

function itemOf({ list }: Context): Context['item'] {
  return { ordered: list?.ordered ?? false, depth: list?.depth ?? 1, position: list ? list.items++ : 0 }
}

function tableContext(name: string, outer: Context, { dataTables, tables }: TableKnowledge): Partial<Context> {
  const { table } = outer
  if (name === 'table') {
    // A table in a cell, or a heading in one, says that the outer table lays out a page.
    if (table) table.isData = false
    const opened: OpenTable = { index: tables.length, row: -1, column: -1, columns: 0, isData: true }
    tables.push(opened)
    return { table: opened, cell: undefined }
  }
  if (!table) return {}
  if (headings.has(name)) table.isData = false
  if (name === 'tr') {
    table.row++
    table.column = -1
  }
  if (name !== 'td' && name !== 'th') return {}
  table.row = Math.max(0, table.row)
  table.column++
  table.columns = Math.max(table.columns, table.column + 1)
  if (!dataTables.has(table.index)) return {}
  return { cell: { table: table.index, row: table.row, column: table.column, header: name === 'th' } }
}
