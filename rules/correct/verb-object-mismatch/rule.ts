import { defineRule, type Sentence } from 'doclint/rule'
import { pairs } from './pairs.ts'

/** Verbs that take an object, besides those of the pairs: the one nearest before a noun governs it. */
const others =
  '优化 构建 建立 推进 推动 促进 形成 打造 实现 激发 发挥 化解 缓解 减轻 缩小 压缩 保障 保证 确保 规范 强化 巩固 夯实 营造 创新 改进 转变 培育 落实 执行 制定 出台 明确 具有 围绕 通过 提供 创造 破解 争取 支持 利用 依托 发展 追求 结合 加快 搭建 设立 开展 影响 制约 达 有 是 为 对 以 按 将 把 使 让 从 由 在 于 比 到 如'
const verbs = [
  ...new Set([...pairs.flatMap(({ wrong, right }) => [...wrong, ...right]), ...others.split(' ')]),
].toSorted((a, b) => b.length - a.length)
const verb = new RegExp(verbs.join('|'), 'g')

/** UTF-16 units between a verb and its object, at most: what lies further off has mostly another verb. */
const furthest = 26
/** UTF-16 units that are looked at for the beginning of the clause. */
const longestClause = 60
/** What stands between noun and verb in 覆盖面得到了不断提高, 质量和数量有了明显增加. */
const predicate =
  /^(?:[和与及、][^，。；、]{2,4})?(?:也|都|均)?(?:得到|有|获得)?了?(?:不断|持续|逐步|进一步|明显|显著|稳步|大幅|较大|很大|极大|有效|全面|大大|日益|新)的?地?(?<verb>[\u4e00-\u9fa5]{2})(?=[，。；！]|$)/
const clauseEnds = '，。；：！）'

interface Governor {
  readonly verb: string
  readonly start: number
}

export default defineRule({
  meta: {
    id: 'correct/verb-object-mismatch',
    category: 'grammar',
    title: { zh: '动词与宾语不搭配', en: 'Verb that does not govern its noun' },
    why: {
      zh: '名词各有管它的动词：体系是完善的，覆盖面是扩大的，作用是发挥的。动词用错，多半是前后两个说法拼到了一起。',
      en: 'Each noun has verbs of its own. A wrong one mostly means that two phrases were run together.',
    },
    messages: {
      found: {
        zh: '“{verb}”与“{noun}”不搭配。请写“{right}{noun}”。',
        en: '“{verb}” does not go with “{noun}”. Write {right}{noun}.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body', 'cell'],
    since: '0.1.0',
    sources: ['BJ'],
    catalogue: [105],
  },
  create({ report }) {
    return {
      phrases: {
        terms: pairs.map(({ noun }) => noun),
        found(sentence, term, start, end) {
          const pair = pairs[term]
          if (!pair) return
          const { noun, wrong, right } = pair
          // At the end of the sentence there is nothing, which every text includes.
          const hit = clauseEnds.includes(sentence.prose.charAt(end))
            ? governorOf(sentence.prose, start, pair)
            : predicateOf(sentence.prose, end)
          if (!hit || !wrong.includes(hit.verb)) return
          const [from, to] = [Math.min(hit.start, start), Math.max(hit.start + hit.verb.length, end)]
          if (isFixed(sentence, from, to)) return
          report({
            at: sentence.part(from, to),
            messageId: 'found',
            data: { verb: hit.verb, noun, right: right[0] ?? '' },
          })
        },
      },
    }
  },
})

/** The verb that governs a noun which ends its clause: the nearest before it, or the first of 提高和完善. */
function governorOf(
  prose: string,
  noun: number,
  { wrong, right }: { wrong: readonly string[]; right: readonly string[] },
): Governor | undefined {
  const clause = prose.slice(clauseStart(prose, noun), noun)
  if (!wrong.some((word) => clause.includes(word))) return undefined
  const found = [...clause.matchAll(verb)]
  const last = found.at(-1)
  if (!last || clause.length - last.index > furthest) return undefined
  const nearest = { verb: last[0], start: noun - clause.length + last.index }
  const gap = clause.slice(last.index + last[0].length)
  if (!wrong.includes(nearest.verb)) {
    const first = found.at(-2)
    const isRow = first && /^[和与及并、]$/.test(clause.slice(first.index + first[0].length, last.index))
    return isRow && right.includes(nearest.verb)
      ? { verb: first[0], start: noun - clause.length + first.index }
      : undefined
  }
  // 增加二十三亿元的水平: the sum is the object.
  if (/[\d亿万]/.test(gap)) return undefined
  // 加快扩大开放的步伐: what stands before 的 has its own verb, and the noun another.
  const isAttribute = found.length > 1 && (gap.includes('的') || found.some(([word]) => right.includes(word)))
  return isAttribute || /^(?:的|[后前中过时])/.test(gap) ? undefined : nearest
}

/** Where the clause begins that a place stands in, or the last `longestClause` units before it. */
function clauseStart(prose: string, place: number): number {
  const farthest = Math.max(0, place - longestClause)
  let start = place
  while (start > farthest && !'，。；：“”（）《》'.includes(prose.charAt(start - 1))) start--
  return start
}

/** The verb of a noun that is its subject. */
function predicateOf(prose: string, end: number): Governor | undefined {
  const found = predicate.exec(prose.slice(end, end + 20))
  const verb = found?.groups?.['verb']
  return found && verb ? { verb, start: end + found[0].length - verb.length } : undefined
}

function isFixed(sentence: Sentence, start: number, end: number): boolean {
  return sentence.isProtected(start, end, ['quotation', 'title', 'code'])
}
