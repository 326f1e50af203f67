import { allMatches, defineRule, near, parseNumeral, type Protection, type Sentence } from 'doclint/rule'
import { mattersOf } from './agenda.ts'
import { followed } from './followed.ts'
import { named, namedTerms } from './named.ts'
import { rollTerms, unevenRolls } from './roll.ts'
import { signTerms, unevenSigns } from './signs.ts'

const numerals = '两二三四五六七八九十'
const numeral = `[${numerals}]`
/** 三点意见 at the end of its sentence, or before ：. What follows is counted. */
const announced = new RegExp(
  `(?<![第十百前后这那上述])(?<at>(?<count>${numeral})(?:个?方面|点|项|件事?|条|个问题|大)(?:的*(?:意见|要求|建议|问题|工作|任务|措施|举措|事情?|内容|情况|体会|看法|打算|数据|材料|资料|事项|条件|原则|步骤|制度|机制|指标|项目|需求|困难|不足|短板))?)(?=[。：])`,
  'dg',
)
/** 永久、30年、10年两种: a list and the number of its items. */
const listed = new RegExp(
  `(?:[^，。；：、]{1,10}?(?:分为|分成|包括|采用|实行|设|有|为|是))?(?<at>(?<items>(?:[^，。；：、（）“”《》]{1,10}、){1,6}[^，。；：、（）“”《》和与及或等]{1,10}?)(?<count>${numeral})(?:种|个等次|个等级|个类别))(?![\\u4e00-\\u9fa5]{0,2}以上)`,
  'dg',
)
const kindOfList = new RegExp(`${numeral}(?:种|个等次|个等级|个类别)`)
/** Of these one stands in what either expression finds. */
const counted = [...numerals].flatMap((unit) =>
  ['个方面', '方面', '点', '项', '件', '条', '个问题', '大', '种', '个等次', '个等级', '个类别'].map(
    (noun) => unit + noun,
  ),
)

export default defineRule({
  meta: {
    id: 'correct/count-mismatch',
    category: 'number',
    title: { zh: '说的项数与列的项数不符', en: 'Announced number differs from the list' },
    why: {
      zh: '说讲三点，列了四条，听的人会以为漏了或者多了一条。',
      en: 'Three points announced and four given: the listener looks for the one too many.',
    },
    messages: {
      announced: {
        zh: '前面说“{found}”，后面列了 {actual} 项。请改数字，或者增删条目。',
        en: '“{found}” is announced, {actual} items follow. Change the number or the list.',
      },
      listed: {
        zh: '说的是“{found}”，列了 {actual} 项。请改数字，或者增删条目。',
        en: '“{found}” stands with {actual} items. Change the number or the list.',
      },
      signs: {
        zh: '说的是“{found}”，后面列的“{sign}”有 {actual} 个。请改数字，或者增删条目。',
        en: '“{found}” is announced, but {actual} with “{sign}” are listed. Change the number or the list.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [146],
  },
  create({ document, report }) {
    const announcements = (sentence: Sentence, pattern: RegExp, unless: readonly Protection['kind'][]): void => {
      for (const match of allMatches(pattern, sentence.prose)) {
        const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
        const actual = followed(document, sentence, end) ?? mattersOf(document, sentence, start)
        const count = valueOf(match)
        if (actual === undefined || actual === count || sentence.isProtected(start, end, unless)) continue
        report({
          at: sentence.part(start, end),
          messageId: 'announced',
          data: { found: sentence.prose.slice(start, end), actual },
        })
      }
    }
    const lists = (sentence: Sentence): void => {
      for (const match of allMatches(listed, sentence.prose)) {
        const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
        const items = (match.groups?.['items'] ?? '').split('、')
        if (items.length === valueOf(match) || sentence.isProtected(start, end, ['quotation', 'code'])) continue
        report({
          at: sentence.part(start, end),
          messageId: 'listed',
          data: { found: sentence.prose.slice(start, end), actual: items.length },
        })
      }
    }
    const signsIn = (sentence: Sentence): void => {
      const uneven = unevenSigns(sentence.prose)
      if (!uneven || sentence.isProtected(uneven.start, uneven.end, ['code'])) return
      const { start, end, sign, actual } = uneven
      const found = sentence.prose.slice(start, end)
      report({ at: sentence.part(start, end), messageId: 'signs', data: { found, sign, actual } })
    }
    const rolls = (sentence: Sentence): void => {
      for (const { start, end, actual } of unevenRolls(sentence.prose)) {
        const found = sentence.prose.slice(start, end)
        if (!sentence.isProtected(start, end, ['quotation', 'code']))
          report({ at: sentence.part(start, end), messageId: 'listed', data: { found, actual } })
      }
    }
    return {
      phrases: near([...counted, ...signTerms, ...namedTerms, ...rollTerms], (sentence) => {
        rolls(sentence)
        announcements(sentence, announced, ['quotation', 'title', 'code'])
        if (sentence.prose.includes('”')) announcements(sentence, named, ['title', 'code'])
        if (kindOfList.test(sentence.prose)) lists(sentence)
        signsIn(sentence)
      }),
    }
  },
})

function valueOf(match: RegExpExecArray): number {
  return parseNumeral(match.groups?.['count'] ?? '') ?? 0
}
