import type { MessageData } from '../../diagnostic/localized.ts'
import type { Document, Section } from '../../document/document.ts'
import { countHan } from '../../text/characters.ts'
import type { RuleContext } from '../rule.ts'
import type { StructureTest } from '../schema/draft-checks.ts'
import { expandSlots } from '../slots.ts'
import type { Outlined } from './outline.ts'
import { numberIn } from './stretch.ts'

/** What a test found: a section, or the document where the fault is what is not there. */
export interface StructureFault {
  readonly section: Section | undefined
  readonly data: MessageData
}

type TestOf<Name extends StructureTest['test']> = Extract<StructureTest, { test: Name }>

/** What one test finds in the outline of a document. */
export function structureFaults(
  test: StructureTest,
  outline: readonly Outlined[],
  document: Document,
  context: RuleContext,
): StructureFault[] {
  if (document.blocks.length === 0) return []
  const sections = test.level === undefined ? outline : outline.filter(({ level }) => level === test.level)
  const fault = ({ section, heading }: Outlined, data: StructureFault['data'] = {}): StructureFault => ({
    section,
    data: { heading, ...data },
  })
  switch (test.test) {
    case 'required':
    case 'forbidden': {
      const found = sections.filter(matching(test.heading))
      if (test.test === 'forbidden') return found.map((one) => fault(one))
      return found.length > 0 ? [] : [{ section: undefined, data: { expected: test.heading } }]
    }
    case 'form':
      return sections.filter((one) => !matching(test.heading)(one)).map((one) => fault(one, { expected: test.heading }))
    case 'first':
    case 'last': {
      const level = test.level ?? 1
      const one = outline.filter((each) => each.level === level).at(test.test === 'first' ? 0 : -1)
      return one && !matching(test.heading)(one) ? [fault(one, { expected: test.heading })] : []
    }
    case 'order':
      return orderFaults(test, sections)
    case 'count':
      return countFaults(test, outline, document, context)
    case 'empty':
      return sections.filter(({ section }) => isEmpty(section)).map((one) => fault(one))
    case 'single':
      return outline
        .filter(({ section, level }) => section.children.length === 1 && (test.level ?? level) === level)
        .map((one) => fault(one))
    case 'length': {
      const max = numberIn(test.max, context)
      return sections.flatMap((one) => {
        const count = lengthOf(one.section)
        return count > max ? [fault(one, { count, max })] : []
      })
    }
  }
}

function matching(expression: string): (one: Outlined) => boolean {
  const pattern = new RegExp(expandSlots(expression))
  return ({ heading }) => pattern.test(heading)
}

/** A heading that stands after one which should follow it. */
function orderFaults({ headings }: TestOf<'order'>, sections: readonly Outlined[]): StructureFault[] {
  const tests = headings.map((expression) => matching(expression))
  let furthest = -1
  let other = ''
  return sections.flatMap((one): StructureFault[] => {
    const place = tests.findIndex((test) => test(one))
    if (place < 0) return []
    if (place < furthest) return [{ section: one.section, data: { heading: one.heading, other } }]
    furthest = place
    other = one.heading
    return []
  })
}

/** How many sections stand right below each section of the level above. */
function countFaults(
  { level = 1, min, max }: TestOf<'count'>,
  outline: readonly Outlined[],
  { root }: Document,
  context: RuleContext,
): StructureFault[] {
  const least = min === undefined ? 0 : numberIn(min, context)
  const most = max === undefined ? Infinity : numberIn(max, context)
  const parents: { section: Section | undefined; heading: string; children: readonly Section[] }[] =
    level === 1
      ? [{ section: undefined, heading: '', children: root.children }]
      : outline
          .filter((one) => one.level === level - 1)
          .map(({ section, heading }) => ({ section, heading, children: section.children }))
  return parents.flatMap(({ section, heading, children }) => {
    const count = children.length
    if (count === 0 || (count >= least && count <= most)) return []
    const data = { heading, count, ...(min !== undefined && { min: least }), ...(max !== undefined && { max: most }) }
    return [{ section, data }]
  })
}

/** Nothing under the heading, neither text nor a section. A run-in heading with its text is its own first block. */
function isEmpty({ blocks, children, heading }: Section): boolean {
  if (children.length > 0) return false
  return !blocks.some(({ sentences }) => sentences.some((sentence) => sentence !== heading))
}

function lengthOf({ sentences }: Section): number {
  return sentences.reduce((sum, { prose }) => sum + countHan(prose, 0, prose.length), 0)
}
