import { allMatches, defineRule } from 'doclint/rule'

const frame = /([一-龥]{1,4}的)[一-龥]{1,6}、([一-龥]{1,4}的)[一-龥]{1,6}、([一-龥]{1,4}的)[一-龥]{1,6}/g

/** Whether two items in the row of the expression stand there at least in outline: 、 and 的 soon behind it, twice. */
function mayHoldRow(prose: string): boolean {
  let items = 0
  for (let at = prose.indexOf('、'); at >= 0; at = prose.indexOf('、', at + 1)) {
    const modifier = prose.indexOf('的', at + 2)
    if (modifier < 0) return false
    if (modifier <= at + 5 && ++items === 2) return true
  }
  return false
}

export default defineRule({
  meta: {
    id: 'short/repeated-modifier',
    category: 'redundant',
    title: { zh: '并列项重复定语', en: 'Modifier repeated in a list' },
    why: {
      zh: '“新的方法、新的机制、新的平台”，三个“新的”只有一个意思。',
      en: 'A modifier said before each item of a list is said twice too often.',
    },
    messages: {
      repeated: {
        zh: '“{modifier}”在并列项里说了三遍。请只在前面写一次。',
        en: '“{modifier}” stands before each of the three items. Write it once.',
      },
    },
    severity: 'info',
    fix: 'none',
    since: '0.1.0',
    sources: ['TL12 19(3)'],
    catalogue: [20],
    measure: 'removable',
  },
  create({ report }) {
    return {
      sentence(sentence) {
        if (!mayHoldRow(sentence.prose)) return
        for (const match of allMatches(frame, sentence.prose)) {
          const modifiers = match.slice(1).map((modifier) => modifier.slice(-3))
          const modifier = shared(modifiers)
          if (!modifier || sentence.isProtected(match.index, match.index + match[0].length)) continue
          // The expression takes what stands before the first modifier with it: 掌握新的理论.
          const start = match.index + (match[1] ?? '').length - modifier.length
          report({
            at: sentence.part(start, match.index + match[0].length),
            messageId: 'repeated',
            data: { modifier },
          })
        }
      },
    }
  },
})

/** The modifier that all end in: 掌握新的 and 新的 share 新的. */
function shared(modifiers: readonly string[]): string | undefined {
  const second = modifiers[1]
  if (!second || modifiers[2] !== second) return undefined
  return modifiers[0]?.endsWith(second) ? second : undefined
}
