import { defineRule, type Sentence } from 'doclint/rule'
import { repeatFinder, type Passage } from './repeats.ts'

/** The same run of words in two places of the body: what was said is said again. */
export default defineRule({
  meta: {
    id: 'fresh/repeated-wording',
    category: 'repeat',
    title: { zh: '用语重复', en: 'Same wording again' },
    why: {
      zh: '成段的原话隔几段又出现，读的人以为有新内容，其实没有。',
      en: 'A run of words that comes back promises something new and brings nothing.',
    },
    messages: {
      again: {
        zh: '“{found}”在第{line}行已经出现过。请删去这一处，或改写为这里特有的做法。',
        en: '“{found}” already stands on line {line}. Delete it here, or say what is particular to this place.',
      },
      first: { zh: '第一次出现', en: 'First time' },
    },
    severity: 'info',
    status: 'trial',
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [75],
  },
  options: {
    least: {
      type: 'integer',
      default: 14,
      minimum: 8,
      maximum: 60,
      title: { zh: '至少多少个字相同才算重复', en: 'Least characters that count as a repetition' },
    },
  },
  create({ options, document, report }) {
    const repeatsIn = repeatFinder(
      Number(options.least),
      document.sentences.map(({ prose }) => prose),
    )
    return {
      sentence(sentence) {
        for (const { here, earlier } of repeatsIn(sentence)) {
          report({
            at: spanOf(here),
            messageId: 'again',
            data: { found: textOf(here), line: earlier.sentence.block.line },
            related: [{ at: spanOf(earlier), messageId: 'first' }],
          })
        }
      },
    }
  },
})

function spanOf({ sentence, start, end }: Passage): ReturnType<Sentence['part']> {
  return sentence.part(start, end)
}

function textOf({ sentence, start, end }: Passage): string {
  return sentence.prose.slice(start, end)
}
