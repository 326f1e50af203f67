import { allMatches, defineRule, near, replacement } from 'doclint/rule'

const rate = String.raw`(\d+(?:\.\d+)?)[%％]`
const change = String.raw`(?:提高|上升|增加|增长|提升|下降|降低|减少|回落|下滑|扩大|收窄)`
/** 由41.5%提高到44.7%，提高了3.2%; 达到44.7%，较上年的41.5%提高了3.2%. */
const pattern = new RegExp(
  String.raw`${rate}[^。；%％]{0,30}?${rate}[^。；%％\d]{0,12}?(?<at>${change}了?(?<figure>\d+(?:\.\d+)?)[%％])`,
  'dg',
)
/** 准确率达到92.3%，较去年同期提高1.2%: a rate is held against a rate. */
const ofRate = new RegExp(
  String.raw`(?:率|占比|比重)(?:已|达到|达|为|是)?了?\d+(?:\.\d+)?[%％]，(?:同比|环比|[较比][^，。；\d]{1,8})(?<at>(?:提高|提升|上升|下降|降低)了?(?<figure>\d+(?:\.\d+)?)[%％])(?=[，。；]|$)`,
  'dg',
)
/** 可支配收入24860元，同比增长6.5个百分点: an amount grows by per cent. */
const amount = new RegExp(
  String.raw`(?<!\d)\d[\d,]*(?:\.\d+)?(?:万|亿|多|余)?(?:元|亿元|万元|吨|万吨|亩|万亩|人次|万人次|户|公里|平方米|家|件|辆|台|千瓦时|斤|公斤)，(?:同比|比上年|较上年|比去年|较去年|环比|年均|比上年同期|较上年同期)?${change}了?(?<figure>\d+(?:\.\d+)?)(?<at>个百分点)`,
  'dg',
)
/** What is given in per cent can change by points. */
const ofRates = /率|占比|比重|份额|增速|增幅|降幅|[%％]|满意度|系数|指数|利润|比例/

export default defineRule({
  meta: {
    id: 'correct/percent-point',
    category: 'number',
    title: { zh: '百分点写成百分数', en: 'Per cent for percentage points' },
    why: {
      zh: '两个百分数相减，差是百分点。写成百分数，意思变成增长的比例：从40%提高3%是41.2%，提高3个百分点才是43%。',
      en: 'The difference of two percentages is in points. In per cent it means a ratio: 40% raised by 3% is 41.2%.',
    },
    messages: {
      point: {
        zh: '{high}%与{low}%相差 {difference} 个百分点，不是“{difference}%”。请把“{found}”改为“{to}”。',
        en: '{high}% and {low}% differ by {difference} percentage points, not per cent. Write “{to}” for “{found}”.',
      },
      rate: {
        zh: '率和率比，差的是百分点。请写“{to}”；确是相对增幅的，请写明从多少到多少。',
        en: 'Two rates differ by percentage points. Write “{to}”, or say from what to what.',
      },
      amount: {
        zh: '前面是总量，不是百分数，不能增减“{figure}个百分点”。请改为“{to}”，或者写明是哪个率。',
        en: 'An amount does not change by {figure} percentage points. Write “{to}”, or name the rate.',
      },
      fix: { zh: '改为“{to}”', en: 'Write “{to}”' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [113],
  },
  create({ report }) {
    return {
      phrases: near(['%', '％', '个百分点'], (sentence) => {
        for (const match of allMatches(amount, sentence.prose)) {
          const before = sentence.prose.slice(0, match.index)
          const clauses = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('、')) + 1)
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (ofRates.test(clauses.slice(-30)) || sentence.isProtected(start, end, ['quotation', 'code'])) continue
          const figure = match.groups?.['figure'] ?? ''
          const at = sentence.part(start - figure.length, end)
          const data = { figure, to: `${figure}%` }
          report({
            at,
            messageId: 'amount',
            data,
            fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(at, data.to)] }],
          })
        }
        for (const match of allMatches(ofRate, sentence.prose)) {
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (sentence.isProtected(start, end, ['quotation', 'code'])) continue
          const found = sentence.prose.slice(start, end)
          const data = { to: found.replace(/[%％]$/, '个百分点') }
          const at = sentence.part(start, end)
          const edits = [replacement(at, data.to)]
          report({ at, messageId: 'rate', data, fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits }] })
        }
        for (const match of allMatches(pattern, sentence.prose)) {
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          const difference = match.groups?.['figure'] ?? ''
          const rates = [Number(match[1]), Number(match[2])]
          const high = Math.max(...rates)
          const low = Math.min(...rates)
          // Both readings may be meant unless the figure is the difference itself.
          if (Math.abs(high - low - Number(difference)) > 0.0501 || high === low) continue
          if (sentence.isProtected(start, end, ['quotation', 'code'])) continue
          const found = sentence.prose.slice(start, end)
          const data = { high, low, difference, found, to: found.replace(/[%％]$/, '个百分点') }
          const at = sentence.part(start, end)
          report({
            at,
            messageId: 'point',
            data,
            fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(at, data.to)] }],
          })
        }
      }),
    }
  },
})
