import { allMatches, defineRule, near, type Block, type Document } from 'doclint/rule'
import { chatbot, chatbotSigns, citation, furniture, longestFurniture, markdown, marks } from './patterns.ts'

export default defineRule({
  meta: {
    id: 'correct/web-residue',
    category: 'residue',
    title: { zh: '粘贴残留', en: 'Residue of copying' },
    why: {
      zh: '网页按钮、转版提示、聊天机器人的客套留在正文里，说明稿子没有人从头看过。',
      en: 'Page buttons, jump lines and the courtesies of a chatbot show that nobody read the text through.',
    },
    messages: {
      chatbot: {
        zh: '这句是聊天机器人对用户说的话。请删去，并核对上文的事实和数字。',
        en: 'A chatbot says this to its user. Delete it, and check the facts above.',
      },
      mark: { zh: '“{found}”是复制时带进来的标记。请删去。', en: '“{found}” came in with the copied text. Delete it.' },
      furniture: {
        zh: '“{found}”是网页上的文字，不是正文。请整行删去。',
        en: '“{found}” belongs to a web page. Delete the line.',
      },
      broken: {
        zh: '这一行以标点开头，是换行把句子断开了。请接回上一行。',
        en: 'This line begins with a mark: a line break cut the sentence. Join it to the line above.',
      },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'addressee', 'heading', 'body', 'cell', 'note', 'signature', 'residue', 'quote'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [71, 158],
  },
  create({ report, document }) {
    const patternsFor = patternsIn(document)
    return {
      block(block) {
        // Of what is quoted only the courtesies of a chatbot are looked at.
        if (block.role === 'quote') return
        const { prose, text, map } = block
        if (text.includes('<!--') && /<!--\s*doclint/.test(text)) return
        if (prose.length <= longestFurniture && furniture.test(prose) && !prose.trim().endsWith('。')) {
          const { start, end } = trimmed(text)
          return report({ at: map.span(start, end), messageId: 'furniture', data: { found: text.slice(start, end) } })
        }
        if (isCutOff(block)) report({ at: map.span(0, 1), messageId: 'broken' })
        for (const pattern of patternsFor(block)) {
          const isWritten = writtenIn(block.sentences)
          for (const { 0: found, index } of allMatches(pattern, text)) {
            if (!isWritten(index, index + found.length))
              report({ at: map.span(index, index + found.length), messageId: 'mark', data: { found } })
          }
        }
      },
      phrases: near(chatbotSigns, (sentence) => {
        const match = chatbot.exec(sentence.prose)
        if (!match || sentence.isProtected(match.index, match.index + match[0].length, ['quotation', 'code'])) return
        report({ at: sentence.part(), messageId: 'chatbot' })
      }),
    }
  },
})

/** Tells of one place after another, from the first on, whether it is code or an address. */
function writtenIn(sentences: Block['sentences']): (start: number, end: number) => boolean {
  let first = 0
  return (start, end) => {
    for (let one = sentences[first]; one && one.start + one.prose.length <= start; one = sentences[first]) first++
    for (let index = first; index < sentences.length; index++) {
      const one = sentences[index]
      if (!one || one.start >= end) return false
      if (one.isProtected(start - one.start, end - one.start, ['code', 'url'])) return true
    }
    return false
  }
}

/** The expressions that may find something in a block: hardly a paragraph holds a unit that they ask for. */
function patternsIn({ format, blocks }: Document): (block: Block) => RegExp[] {
  if (format !== 'text') return ({ text }) => (mayHoldMarks(text) ? [marks] : [])
  let numbersNotes: boolean | undefined
  return ({ text }) => {
    const patterns: RegExp[] = []
    if (mayHoldMarks(text)) patterns.push(marks)
    if (text.startsWith('#') || text.startsWith('`') || text.includes('**')) patterns.push(markdown)
    if (!text.includes('[')) return patterns
    // A draft with notes of its own numbers them where they stand.
    numbersNotes ??= blocks.some((block) => note.test(block.text))
    if (!numbersNotes) patterns.push(citation)
    return patterns
  }
}

const note = /^\s*(?:\[\d{1,2}\]|参考文献|注释|注：)/

function mayHoldMarks(text: string): boolean {
  return ['<', '&', '-->', '版）'].some((sign) => text.includes(sign))
}

function isCutOff({ prose, role, index, list }: Block): boolean {
  return index > 0 && role === 'body' && !list && /^[。，、；：！？）》”]/.test(prose)
}

function trimmed(text: string): { start: number; end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}
