import type { CellPlace, ListPlace } from '../../document/document.ts'
import {
  blockElements,
  headings,
  integrationPoints,
  itemScope,
  listScope,
  paragraphScope,
  scopeElements,
  tableParts,
  tableScope,
} from './elements.ts'

/** What the elements around a place make of its text. */
export interface Context {
  /** The element that keeps it from being prose, with its place in the source. */
  readonly silent?: { readonly name: string; readonly start: number }
  /** Inside SVG or MathML. */
  readonly isForeign: boolean
  readonly isPreformatted: boolean
  readonly isCode: boolean
  readonly isQuote: boolean
  readonly level?: number
  readonly list?: OpenList
  readonly item?: ListPlace | undefined
  readonly table?: OpenTable
  readonly cell?: CellPlace | undefined
}

export interface OpenList {
  readonly ordered: boolean
  readonly depth: number
  items: number
}

/** Position of the row and the column that were begun last. */
export interface OpenTable {
  /** Position among all tables, in order of their start tags. */
  readonly index: number
  row: number
  column: number
  /** The most columns of a row. */
  columns: number
  isData: boolean
}

export interface OpenElement {
  readonly name: string
  readonly context: Context
}

/** The elements that are open, outermost first. */
export interface OpenElements {
  readonly context: Context
  readonly innermost: OpenElement
  push(name: string, context: Context): void
  pop(): void
  /** The position of the open element that a start tag of this name ends, if there is one. */
  endedByStart(name: string): number | undefined
  /** The position of the open element that an end tag of this name ends, if there is one. */
  endedByEnd(name: string): number | undefined
  /** Position of the innermost element that is not SVG or MathML. */
  outOfForeign(): number
  readonly depth: number
}

const root: OpenElement = {
  name: '',
  context: { isForeign: false, isPreformatted: false, isCode: false, isQuote: false },
}

/** How far up an element is looked for. Drafts stay under 50; a look through all would take the square of the depth. */
const reach = 200

export function openElements(): OpenElements {
  const open: OpenElement[] = []

  /** The innermost open element of these names, unless one of `barrier` stands before it. */
  const find = (wanted: (name: string, at: number) => boolean, barrier: ReadonlySet<string>): number | undefined => {
    const last = Math.max(0, open.length - reach)
    for (let at = open.length - 1; at >= last; at--) {
      const { name } = open[at] as OpenElement
      if (wanted(name, at)) return at
      if (barrier.has(name)) return undefined
    }
    return undefined
  }
  const named = (...names: readonly string[]) => {
    return (name: string): boolean => names.includes(name)
  }

  return {
    get context() {
      return (open.at(-1) ?? root).context
    },
    get innermost() {
      return open.at(-1) ?? root
    },
    get depth() {
      return open.length
    },
    push: (name, context) => void open.push({ name, context }),
    pop: () => void open.pop(),
    endedByStart(name) {
      if (name === 'li') return find(named('li'), itemScope)
      if (name === 'dd' || name === 'dt') return find(named('dd', 'dt'), itemScope)
      if (name === 'td' || name === 'th') return find(named('td', 'th', 'caption'), tableScope)
      if (name === 'tr') return find(named('tr', 'caption'), tableScope)
      if (tableParts.has(name)) return find((_one, at) => open[at - 1]?.name === 'table', tableScope)
      if (name === 'table') return find(named('table'), cellScope)
      if (name === 'select') return find(named('select'), blockElements)
      if (name === 'rt' || name === 'rp') return find(named('rt', 'rp'), blockElements)
      if (headings.has(name)) return find((one) => headings.has(one), blockElements) ?? find(named('p'), paragraphScope)
      return blockElements.has(name) ? find(named('p'), paragraphScope) : undefined
    },
    endedByEnd(name) {
      if (name === 'table') return find(named('table'), templateScope)
      if (tableParts.has(name)) return find(named(name), tableScope)
      if (name === 'li') return find(named('li'), listScope)
      if (headings.has(name)) return find((one) => headings.has(one), scopeElements)
      return find(named(name), blockElements.has(name) || name === 'button' ? scopeElements : blockElements)
    },
    outOfForeign() {
      let at = open.length
      while (at > 0 && open[at - 1]?.context.isForeign) at--
      return at
    },
  }
}

const cellScope: ReadonlySet<string> = new Set(['caption', 'td', 'template', 'th'])
const templateScope: ReadonlySet<string> = new Set(['template'])

/** Whether what an element of SVG or MathML holds is SVG or MathML again. */
export function holdsForeign(name: string, outer: Context): boolean {
  return name === 'svg' || name === 'math' || (outer.isForeign && !integrationPoints.has(name))
}
