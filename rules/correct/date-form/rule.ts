import { allMatches, defineRule, near, parseNumeral, replacement, type Sentence } from 'doclint/rule'

interface Form {
  readonly messageId: 'spoken' | 'zero' | 'mixed'
  readonly pattern: RegExp
  readonly kind: 'safe' | 'suggestion'
  readonly to: (found: string) => string
}

const forms: readonly Form[] = [
  {
    messageId: 'spoken',
    kind: 'suggestion',
    pattern: /(?<![\d.])\d{1,2}月\d{1,2}号(?![楼院线文令公台])/g,
    to: (found) => found.replace('号', '日'),
  },
  {
    messageId: 'zero',
    kind: 'safe',
    pattern: /(?:\d{4}年0\d月(?:\d{1,2}日)?|(?<!\d)0\d月\d{1,2}日|(?<!\d)\d{1,2}月0\d日)/g,
    to: (found) => found.replace(/(^|年|月)0/g, '$1'),
  },
  {
    messageId: 'mixed',
    kind: 'suggestion',
    pattern:
      /[〇零○一二三四五六七八九]{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十\d]{1,3}日)?|(?<![\d年])\d{1,2}月[一二三四五六七八九十]{1,3}日/g,
    to: (found) =>
      found.replace(/[〇零○一二三四五六七八九十]+/g, (numeral) =>
        String(parseNumeral(numeral.replace(/○/g, '〇')) ?? numeral),
      ),
  },
]

export default defineRule({
  meta: {
    id: 'correct/date-form',
    category: 'number',
    title: { zh: '日期写法', en: 'Form of a date' },
    why: {
      zh: '公文里的公历日期用阿拉伯数字，写“日”不写“号”，月和日前不补零，汉字数字和阿拉伯数字不混用（GB/T 15835—2011）。',
      en: 'Dates take Arabic figures, 日 instead of 号, no leading zero, and never mix both kinds of numerals (GB/T 15835—2011).',
    },
    messages: {
      spoken: { zh: '“{found}”是口语写法。请写作“{to}”。', en: '“{found}” is how people speak. Write “{to}”.' },
      zero: { zh: '“{found}”的月、日前多了“0”。请写作“{to}”。', en: '“{found}” has a leading zero. Write “{to}”.' },
      mixed: {
        zh: '“{found}”混用了汉字数字和阿拉伯数字。请写作“{to}”。',
        en: '“{found}” mixes Chinese and Arabic numerals. Write “{to}”.',
      },
      fix: { zh: '写作“{to}”', en: 'Write “{to}”' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body', 'attachmentNote', 'note'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['SZ11'],
    catalogue: [141],
  },
  create({ document, report }) {
    return {
      phrases: near(['月'], (sentence) => {
        for (const form of forms) {
          if (form.messageId === 'spoken' && document.genre === 'speech') continue
          for (const { 0: found, index } of allMatches(form.pattern, sentence.prose))
            reportForm(sentence, index, found, form)
        }
      }),
    }
    function reportForm(sentence: Sentence, index: number, found: string, { messageId, kind, to }: Form): void {
      const end = index + found.length
      const data = { found, to: to(found) }
      if (data.to === found || sentence.isProtected(index, end, ['quotation', 'code', 'url'])) return
      const at = sentence.part(index, end)
      report({ at, messageId, data, fixes: [{ kind, messageId: 'fix', data, edits: [replacement(at, data.to)] }] })
    }
  },
})
