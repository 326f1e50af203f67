import type { Document, Section } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { StructureCheck, StructureTest } from '../schema/draft-checks.ts'
import { outlineOf } from './outline.ts'
import { firstMessage } from './stretch.ts'
import { structureFaults } from './structure-faults.ts'

/**
 * Kind `structure`: tests on headings and sections. Message data: `heading` (of the section, or of the one above it);
 * besides `expected` in `required`, `form`, `first` and `last`; `other` in `order`; `count`, `min` and `max` in `count`;
 * `count` and `max` in `length`.
 */
export function structureCheck(check: StructureCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  return (context) => ({
    document(document) {
      const outline = outlineOf(document.root)
      for (const test of check.tests) {
        for (const { section, data } of structureFaults(test, outline, document, context)) {
          context.report({ at: placeOf(section, document), messageId: messageOf(test, meta), data })
        }
      }
    },
  })
}

/** The message that a test names, the one that bears its name, or the first. */
export function messageOf({ test, message = test }: StructureTest, { messages }: Pick<RuleMeta, 'messages'>): string {
  return message in messages ? message : firstMessage(messages)
}

/** The heading; for what is nowhere in the document an empty span at its title, or at its beginning. */
function placeOf(section: Section | undefined, document: Document): Span {
  if (section?.heading) return section.heading.span
  const block = document.title ?? document.blocks[0]
  // A check of structure runs only where there is a block: an empty draft has no form to keep.
  if (!block) throw new RangeError('a draft without a block has no place')
  return block.map.span(0, 0)
}
