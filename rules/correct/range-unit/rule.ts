import { allMatches, defineRule, near, replacement } from 'doclint/rule'

const percent = /(?<![\d.%％：∶:\-—])(?<low>\d+(?:\.\d+)?)(?<mark>[～~—\-－至])(?<high>\d+(?:\.\d+)?)(?<unit>[%％])/dg
const scale = /(?<![\d.：∶:\-—])(?<low>\d+(?:\.\d+)?)(?<mark>[～~—\-－])(?<high>\d+(?:\.\d+)?)(?<unit>[万亿])/dg

export default defineRule({
  meta: {
    id: 'correct/range-unit',
    category: 'number',
    title: { zh: '范围前一个数缺单位', en: 'Range with one unit missing' },
    why: {
      zh: '百分数和带“万”“亿”的范围，前后两个数都要带（GB/T 15835—2011）：3～5万元可以读成3元到5万元。',
      en: 'In ranges of per cent, 万 and 亿 both figures carry them (GB/T 15835—2011): 3～5万元 may be read as from 3 yuan.',
    },
    messages: {
      missing: {
        zh: '“{found}”前一个数少了“{unit}”。请写作“{to}”。',
        en: 'The first figure of “{found}” lacks “{unit}”. Write “{to}”.',
      },
      fix: { zh: '写作“{to}”', en: 'Write “{to}”' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['SZ11 5.1'],
    catalogue: [136],
  },
  create({ report }) {
    return {
      phrases: near([...'～~—-－至'], (sentence) => {
        for (const pattern of [percent, scale]) {
          for (const match of allMatches(pattern, sentence.prose)) {
            const { low = '', mark = '', high = '', unit = '' } = match.groups ?? {}
            // 2021—5万 is no range, and of 30～50万 the first may well be 30.
            if (Number(low) >= Number(high)) continue
            const end = match.index + match[0].length
            if (sentence.isProtected(match.index, end, ['quotation', 'code', 'url'])) continue
            const at = sentence.part(match.index, end)
            const data = {
              found: sentence.text.slice(match.index, end),
              unit,
              to: `${low}${unit}${mark}${high}${unit}`,
            }
            report({
              at,
              messageId: 'missing',
              data,
              fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(at, data.to)] }],
            })
          }
        }
      }),
    }
  },
})
