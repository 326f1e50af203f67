import { defineRule, type Block } from 'doclint/rule'

/** What a chatbot says to its user, never an office to its readers. */
const chatbot =
  /供您参考|作为(?:一个|一款|一名)?(?:AI|人工智能)(?:语言模型|助手|助理)|(?:希望|愿)(?:以上|上述|这些|这份|这篇|本)[^。！]{0,16}(?:对您|能帮|有所帮助)|如需[^。]{0,24}(?:告诉我|告知我|联系我|让我知道)|(?:以下|下面)是(?:我)?(?:为您|根据您|按您)|^(?:好的|当然可以)[，！。](?:以下|下面|这是|我)|您可以根据(?:实际|具体)[^。]{0,10}(?:修改|调整|补充)/
/** Marks of a printed page, tails of markup. */
const marks = /(?:（(?:下转|上接|紧接)[^）]{1,10}版）)+|-->|<!--(?!\s*doclint)|&(?:nbsp|lt|gt|amp|quot|#\d{2,5});|<\/?(?:p|div|span|br|strong|font|td|tr|table|a|img|li|ul|h\d)\b[^>\u4e00-\u9fa5]{0,60}>/g
const markdown = /^#{1,6}\s(?=\S)|\*\*(?=[^*\s])|(?<=[^*\s])\*\*|^`{3}\w*$/g
/** Page furniture, on a short line of its own. */
const furniture =
  /加入收藏|设为首页|打印本页|关闭窗口|【打印】|【关闭】|字号[：:]?\s*[〔【\[]?大|预计阅读(?:时长|时间)|扫一扫|微信扫码|扫码(?:分享|领取|关注)|分享到|^(?:上|下)一篇[：:]|责任编辑[：:]|浏览次数|点击(?:量|数|次数)[：:]|您?(?:当前|现在)的?位置[：:]|ICP备\s?\d|网站标识码|返回(?:顶部|首页)|领取福利|共计?\d+个?字|阅读量[：:]/
const longestFurniture = 60

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
      chatbot: { zh: '这句是聊天机器人对用户说的话。请删去，并核对上文的事实和数字。', en: 'A chatbot says this to its user. Delete it, and check the facts above.' },
      mark: { zh: '“{found}”是复制时带进来的标记。请删去。', en: '“{found}” came in with the copied text. Delete it.' },
      furniture: { zh: '“{found}”是网页上的文字，不是正文。请整行删去。', en: '“{found}” belongs to a web page. Delete the line.' },
      broken: { zh: '这一行以标点开头，是换行把句子断开了。请接回上一行。', en: 'This line begins with a mark: a line break cut the sentence. Join it to the line above.' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'addressee', 'heading', 'body', 'cell', 'note', 'signature', 'residue'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [71, 158],
  },
  create({ report, document }) {
    return {
      block(block) {
        const { prose, text, map } = block
        if (/<!--\s*doclint/.test(text)) return
        if (prose.length <= longestFurniture && furniture.test(prose) && !/。$/.test(prose.trim())) {
          const { start, end } = trimmed(text)
          return report({ at: map.span(start, end), messageId: 'furniture', data: { found: text.slice(start, end) } })
        }
        if (isCutOff(block)) report({ at: map.span(0, 1), messageId: 'broken' })
        for (const pattern of document.format === 'text' ? [marks, markdown] : [marks]) {
          for (const { 0: found, index } of text.matchAll(pattern)) {
            if (block.sentences.some((one) => one.isProtected(index - one.start, index - one.start + found.length, ['code', 'url']))) continue
            report({ at: map.span(index, index + found.length), messageId: 'mark', data: { found } })
          }
        }
      },
      sentence(sentence) {
        const match = chatbot.exec(sentence.prose)
        if (!match || sentence.isProtected(match.index, match.index + match[0].length, ['quotation', 'code'])) return
        report({ at: sentence.part(), messageId: 'chatbot' })
      },
    }
  },
})

function isCutOff({ prose, role, index, list }: Block): boolean {
  return index > 0 && role === 'body' && !list && /^[。，、；：！？）》”]/.test(prose)
}

function trimmed(text: string): { start: number; end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}
