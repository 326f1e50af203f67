import { allMatches, defineRule, type Block } from 'doclint/rule'

const coined =
  /“([一二两三四五六七八九十]|\d{1,2})(?:大|个|项|位一体|化|有|不|讲|专|心|融合|联动|张网|强化|聚焦|提升)?([\u4e00-\u9fa5]{0,8})”/g
const counts: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** A set named by its number (“五大行动”) that the draft never spells out. */
export default defineRule({
  meta: {
    id: 'fresh/number-slogan',
    category: 'template',
    title: { zh: '数字口号没有展开', en: 'Numbered slogan never spelt out' },
    why: {
      zh: '“五大行动”“三个聚焦”说的是哪几项，外人看不懂，过一年自己也忘了。',
      en: 'Nobody outside knows which five actions a “five-action” slogan means, and in a year nobody inside.',
    },
    messages: {
      found: {
        zh: '“{slogan}”全文没有列出是哪{count}项。请在第一次出现时列出，或者直接写事情。',
        en: '“{slogan}” is never spelt out. List its {count} items where it first stands, or name the matter itself.',
      },
    },
    severity: 'info',
    genres: { except: ['law', 'guide', 'resolution'] },
    status: 'trial',
    since: '0.1.0',
    catalogue: [68],
  },
  create({ report, document }) {
    const seen = new Set<string>()
    const longestLists = new Map<Block, number>()
    return {
      sentence(sentence) {
        for (const match of allMatches(coined, sentence.prose)) {
          const [whole, number = '', noun = ''] = match
          const count = counts[number] ?? Number(number)
          const slogan = whole.slice(1, -1)
          if (!(count >= 3 && count <= 12) || noun === '' || seen.has(slogan)) continue
          seen.add(slogan)
          const { start, end } = { start: match.index + 1, end: match.index + whole.length - 1 }
          if (sentence.isProtected(start, end, ['formula', 'term'])) continue
          const { block } = sentence
          const longest = longestLists.get(block) ?? longestList(block)
          longestLists.set(block, longest)
          if (longest >= count || isListed(document.blocks.slice(block.index, block.index + count + 1), count)) continue
          report({ at: sentence.part(start, end), messageId: 'found', data: { slogan, count } })
        }
      },
    }
  },
})

/** The names between 、 of the longest such row in a block, or its 一是, 二是 where these are more. */
function longestList({ prose }: Block): number {
  const names = prose.split(/[，。；：（）]/).map((part) => part.split('、').length)
  const ordinals = prose.match(/[一二三四五六七八九十]是/g)?.length ?? 0
  return names.reduce((most, count) => Math.max(most, count), ordinals)
}

/** As many list items or ordinals as the number says, from the slogan's paragraph on. */
function isListed(blocks: readonly Block[], count: number): boolean {
  return blocks.filter(({ list, ordinal }) => list !== undefined || ordinal !== undefined).length >= count
}
