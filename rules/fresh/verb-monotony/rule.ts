import { defineRule, type Sentence } from 'doclint/rule'

const verbs = [
  '加强',
  '提高',
  '推进',
  '落实',
  '强化',
  '提升',
  '加快',
  '完善',
  '推动',
  '深化',
  '做好',
  '抓好',
  '优化',
  '健全',
]

/** One all-purpose verb many times over: 一页十一个“加强”. */
export default defineRule({
  meta: {
    id: 'fresh/verb-monotony',
    category: 'repeat',
    title: { zh: '动词单调', en: 'One verb over and over' },
    why: {
      zh: '“加强”“推进”什么都能管，所以什么也没说。换成增派、合并、停办、按周核对，事情才看得见。',
      en: 'All-purpose verbs govern everything and say nothing. Verbs of real acts show the matter.',
    },
    messages: {
      often: {
        zh: '“{verb}”用了{count}次，每千字{rate}次。请逐处换成具体动作：增派、合并、停办、公布、核对……',
        en: '“{verb}” stands {count} times, {rate} per 1,000 characters. Put the real act in each place: add, merge, stop, publish, check …',
      },
      here: { zh: '又一处', en: 'Another' },
    },
    severity: 'info',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [80],
  },
  options: {
    perThousand: {
      type: 'number',
      default: 6,
      minimum: 1,
      maximum: 50,
      title: { zh: '一个动词每千字最多几次', en: 'Most uses of one verb per 1,000 characters' },
    },
  },
  create({ options, report }) {
    const places = new Map<string, { sentence: Sentence; start: number }[]>()
    return {
      phrases: {
        terms: verbs,
        found(sentence, term, start, end) {
          if (sentence.isProtected(start, end)) return
          const verb = verbs[term] ?? ''
          const list = places.get(verb) ?? []
          list.push({ sentence, start })
          places.set(verb, list)
        },
      },
      document({ characters }) {
        for (const [verb, list] of places) {
          const rate = Math.round((list.length / Math.max(characters, 1)) * 10_000) / 10
          const [first, ...others] = list
          if (!first || list.length < 8 || rate < Number(options.perThousand)) continue
          const spanOf = ({ sentence, start }: { sentence: Sentence; start: number }): ReturnType<Sentence['part']> =>
            sentence.part(start, start + verb.length)
          report({
            at: spanOf(first),
            messageId: 'often',
            data: { verb, count: list.length, rate },
            related: others.slice(0, 20).map((place) => ({ at: spanOf(place), messageId: 'here' })),
          })
        }
      },
    }
  },
})
