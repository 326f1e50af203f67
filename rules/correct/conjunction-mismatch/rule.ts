import { defineRule, near } from 'doclint/rule'

interface Mismatch {
  readonly pattern: RegExp
  /** The conjunction that belongs to the first. */
  readonly right: string
}

/** Groups: `first` and `second` are the conjunctions; what stands between holds no partner of the first. */
const mismatches: readonly Mismatch[] = [
  {
    pattern:
      /(?<![如果若还仅])(?<first>只有)(?!\d|[一二两三四五六七八九十几])[^，。；才]{2,30}，[^，。；才]{0,12}(?<second>就能|就会|就可以|就可|便能|便可)/d,
    right: '才',
  },
  { pattern: /(?<first>只要)[^，。；就便]{2,30}，[^，。；就便]{0,12}(?<second>才能|才会|才可)/d, right: '就' },
  {
    pattern:
      /(?<!不)(?<first>不但|不仅)(?!仅)(?:(?!而且|并且|还|也|更|又|且|反而|甚至)[^。；]){2,40}，(?<second>但是|但)/d,
    right: '而且',
  },
  {
    // 不仅要干净干事，而要担当作为
    pattern: /(?<!不)(?<first>不但|不仅)(?!仅)[^，。；]{2,24}，(?<second>而(?=要|应|须|必须))/d,
    right: '而且',
  },
  {
    pattern:
      /(?<first>虽然)(?:(?!但|却|可是|然而|仍|还|也|不过)[^。；]){2,40}，(?<second>所以|因此|因而|而且|而(?!且|是|后|言|不是))/d,
    right: '但是',
  },
  { pattern: /(?<first>即使|即便)(?:(?!也|都|仍|还)[^。；]){2,30}，(?<second>但是|但)/d, right: '也' },
  {
    pattern: /(?<first>尽管)(?:怎么|怎样|如何|什么|谁|哪)[^，。；]{0,16}，[^，。；]{0,12}(?<second>都|也)/d,
    right: '但是',
  },
]

/** Each expression asks for one of these. */
const signs = ['只有', '只要', '不但', '不仅', '虽然', '即使', '即便', '尽管']

export default defineRule({
  meta: {
    id: 'correct/conjunction-mismatch',
    category: 'grammar',
    title: { zh: '关联词不搭配', en: 'Mismatched conjunctions' },
    why: {
      zh: '只有配才，只要配就，不但配而且。配错了，条件关系就变了。',
      en: 'Paired conjunctions carry the condition; a wrong partner changes it.',
    },
    messages: {
      found: {
        zh: '“{first}”不与“{second}”搭配。请改用“{right}”，或者换掉“{first}”。',
        en: '“{first}” does not pair with “{second}”. Use “{right}”, or change “{first}”.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body', 'cell'],
    since: '0.1.0',
    sources: ['BJ'],
    catalogue: [106],
  },
  create({ report }) {
    return {
      phrases: near(signs, (sentence) => {
        for (const { pattern, right } of mismatches) {
          const match = pattern.exec(sentence.prose.slice(0, 2000))
          const [start, end] = match?.indices?.[0] ?? [0, 0]
          if (!match?.groups || sentence.isProtected(start, end, ['quotation', 'code'])) continue
          const { first = '', second = '' } = match.groups
          report({ at: sentence.part(start, end), messageId: 'found', data: { first, second, right } })
        }
      }),
    }
  },
})
