import { defineRule } from 'doclint/rule'

const identity = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const card = /(?<!\d)62\d{14,17}(?!\d)/g
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

export default defineRule({
  meta: {
    id: 'correct/personal-data',
    category: 'residue',
    title: { zh: '个人信息', en: 'Personal data' },
    why: {
      zh: '公文发出去，谁都能转。身份证号、银行卡号不进公文；确需对账的，放在不公开的附件里。',
      en: 'Documents travel. Identity and bank card numbers do not belong in them.',
    },
    messages: {
      identity: {
        zh: '这是一个有效的身份证号。请删去，或只留前后几位。',
        en: 'This is a valid identity number. Delete or mask it.',
      },
      card: {
        zh: '这是一个有效的银行卡号。请删去，或只留后四位。',
        en: 'This is a valid bank card number. Delete or mask it.',
      },
    },
    severity: 'warning',
    since: '0.1.0',
    sources: ['DL'],
    catalogue: [159],
  },
  create({ report }) {
    return {
      block({ prose, map }) {
        if (!/\d{16}/.test(prose)) return
        for (const { 0: found, index } of prose.matchAll(identity)) {
          if (isIdentity(found)) report({ at: map.span(index, index + found.length), messageId: 'identity' })
        }
        for (const { 0: found, index } of prose.matchAll(card)) {
          if (isCard(found)) report({ at: map.span(index, index + found.length), messageId: 'card' })
        }
      },
    }
  },
})

/** Check digit by GB 11643—1999: any other number of eighteen digits fails it ten times in eleven. */
function isIdentity(text: string): boolean {
  const sum = weights.reduce((all, weight, index) => all + weight * Number(text.charAt(index)), 0)
  return '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase()
}

/** The check sum of card numbers (Luhn). */
function isCard(text: string): boolean {
  const sum = [...text].toReversed().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
