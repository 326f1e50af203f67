import { allMatches, defineRule, type Sentence } from 'doclint/rule'

/** A means that is its own aim: 建设信息化平台，实现信息化. */
const means =
  /(?:建设|建立|搭建|打造|开展|推进|加强|实施)[^，。；]{0,14}?([\u4e00-\u9fa5]{2}化)[^，。；]{0,8}(?:平台|系统|建设|工程|管理|改革)/
const raised = /(?:提高|提升|增强|改善)([\u4e00-\u9fa5]{2,8}?)(?:水平|能力|质量|效率)/g

export default defineRule({
  meta: {
    id: 'practical/circular-aim',
    category: 'deferred',
    title: { zh: '拿目的当办法', en: 'The aim given as the means' },
    why: {
      zh: '“建设信息化平台，实现信息化”前后说的是一件事，办法那一半还空着。',
      en: 'Where aim and means are one word, the means is still missing.',
    },
    messages: {
      circular: {
        zh: '办法和目的都是“{what}”，等于没说办法。请写出做哪件事、谁用它、哪一天能用。',
        en: 'Means and aim are both “{what}”. Say what will be built, who will use it, from which day.',
      },
    },
    severity: 'warning',
    // One hit in 610,000 字 of real documents: too few to know its precision.
    status: 'trial',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['TL12 13'],
    catalogue: [42],
    measure: 'hollow',
  },
  create({ report }) {
    return {
      sentence(sentence) {
        const what = circleIn(sentence)
        if (what && sentence.facts.every(({ kind }) => kind !== 'time' && kind !== 'quantity')) {
          report({ at: sentence.part(), messageId: 'circular', data: { what } })
        }
      },
    }
  },
})

/** The word that is both means and aim in a sentence. */
function circleIn({ prose }: Sentence): string | undefined {
  const made = means.exec(prose)
  const stem = made?.[1]
  if (made && stem && new RegExp(`实现[^。；]{0,16}${stem}`).test(prose.slice(made.index + made[0].length))) return stem
  const seen = new Set<string>()
  for (const match of allMatches(raised, prose)) {
    const object = match[0].slice(2)
    if (object.length >= 4 && seen.has(object)) return object
    seen.add(object)
  }
  return undefined
}
