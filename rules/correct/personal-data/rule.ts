import { allMatches, defineRule } from 'doclint/rule'

const identity = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const card = /(?<!\d)62\d{14,17}(?!\d)/g
/** A mobile number is somebody's own where a person of the public stands before it; that of an official is there to be rung. */
const phone =
  /(?:村民|居民|患者|病人|举报人|投诉人|信访人|来访人|上访人|户主|家长|学生|受害人|当事人|证人|获奖人|受助人|低保户|贫困户|脱贫户|监测户|监测对象)[\u4e00-\u9fa5×：，、（]{2,12}?(?:电话|手机|手机号|联系方式|联系电话)?[：为是]?(?<at>(?<!\d)1[3-9]\d{9}(?!\d))/dg
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
      phone: {
        zh: '这是个人的手机号码。请删去，或只留后四位。',
        en: 'This is a private mobile number. Delete it, or keep the last four digits.',
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
        if (!/\d{11}/.test(prose)) return
        for (const match of allMatches(phone, prose)) {
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          report({ at: map.span(start, end), messageId: 'phone' })
        }
        for (const { 0: found, index } of allMatches(identity, prose)) {
          if (isIdentity(found)) report({ at: map.span(index, index + found.length), messageId: 'identity' })
        }
        for (const { 0: found, index } of allMatches(card, prose)) {
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
