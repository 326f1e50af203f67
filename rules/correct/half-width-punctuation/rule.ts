import { defineRule, reportSlips, type Block, type Slip } from 'doclint/rule'
import { slipsOf } from './slips-of-block.ts'

/** Brackets and other marks are typed in different ways: many laws have half-width brackets only. */
const kinds = { brackets: { wide: /[（）]/g, narrow: /[()]/ }, others: { wide: /[，：；！？。]/g, narrow: /[,:;!?.]/ } }

export default defineRule({
  meta: {
    id: 'correct/half-width-punctuation',
    category: 'punct',
    title: { zh: '半角标点', en: 'Half-width punctuation' },
    why: {
      zh: '汉字之间用全角标点（GB/T 15834—2011）。半角标点多是从网页或聊天窗口粘来的，排印后挤在一起。',
      en: 'Chinese text takes full-width marks (GB/T 15834—2011). Half-width ones mostly come from pasted web text.',
    },
    messages: {
      one: {
        zh: '“{found}”用了半角标点。请改为全角“{to}”。',
        en: '“{found}” has half-width marks. Use the full-width “{to}”.',
      },
      habit: {
        zh: '全文有 {count} 处标点是半角，第一处是“{found}”。请一次改为全角。',
        en: '{count} places have half-width marks, the first is “{found}”. Change all of them to full width.',
      },
      paragraph: {
        zh: '这一段有 {count} 处标点是半角，第一处是“{found}”。请改为全角。',
        en: '{count} places of this paragraph have half-width marks, the first is “{found}”. Change them to full width.',
      },
      fix: { zh: '改为全角标点', en: 'Use full-width marks' },
    },
    severity: 'warning',
    roles: [
      'title',
      'subtitle',
      'docNumber',
      'addressee',
      'salutation',
      'heading',
      'body',
      'quote',
      'attachmentNote',
      'signature',
      'date',
      'cc',
      'note',
    ],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [114],
  },
  create(context) {
    const single: Slip[][] = []
    const blocks: Block[] = []
    return {
      block(block) {
        blocks.push(block)
        // Where nothing was normalised, nothing is half as wide as it should be.
        if (block.text !== block.prose) single.push(slipsOf(block))
      },
      document() {
        const slips = single.flat()
        const habitual = new Set<Slip>()
        for (const kind of ['brackets', 'others'] as const) {
          const ofKind = slips.filter(({ data }) => kinds[kind].narrow.test(String(data?.['found'])))
          if (isHabit(ofKind.length, (most) => countIn(blocks, kinds[kind].wide, most)))
            for (const slip of ofKind) habitual.add(slip)
        }
        reportSlips(
          context,
          slips.filter((slip) => habitual.has(slip)),
          { habit: true, habitMessageId: 'habit', fix: 'safe' },
        )
        for (const slipsOfBlock of single) {
          const rest = slipsOfBlock.filter((slip) => !habitual.has(slip))
          reportSlips(context, rest, { habit: rest.length > 2, habitMessageId: 'paragraph', fix: 'safe' })
        }
      },
    }
  },
})

/** Slips that make a habit however long the draft is: nobody wants to be told twelve times. */
const habitAlone = 12

/** Five in a draft that has some of both, or three that are most of its marks. */
function isHabit(slips: number, countProper: (most: number) => number): boolean {
  if (slips < 3) return false
  if (slips >= habitAlone) return true
  const share = slips < 5 ? 0.5 : 0.3
  // Of a long draft not all marks need be counted.
  return slips >= share * (slips + countProper(Math.ceil(slips / share)))
}

/** How many marks there are, or `most` where there are more. */
function countIn(blocks: readonly Block[], marks: RegExp, most: number): number {
  let count = 0
  for (const { text } of blocks) {
    count += text.match(marks)?.length ?? 0
    if (count >= most) return most
  }
  return count
}
