import { allMatches } from '../text/all-matches.ts'
import { literalScreen } from '../text/literal-screen.ts'
import type { Range } from '../text/span.ts'

const triggers =
  /避免|反对|力戒|杜绝|整治|所谓|摒弃|破除|严禁|防止|克服|减少|少[讲说写用]|不[讲说写用搞要许准]|去除|清除|删[去掉]|改掉|纠正|戒除|批评|警惕|抵制|远离|挤掉/g
const vices =
  '空话 套话 大话 假话 官话 废话 空喊 口号 八股 官样文章 长篇大论 穿靴戴帽 照抄照搬 照搬照抄 形式主义 官僚主义 享乐主义 奢靡之风 文山会海 走过场 做样子 花架子 表面文章 政绩工程 面子工程 形象工程 好大喜功 急功近利 弄虚作假'.split(
    ' ',
  )
const vice = new RegExp(vices.join('|'))
/** Whether a vice may be named at all, by one pass: an expression that begins in thirty ways costs ten times as much. */
const vicesIn = literalScreen([vices])

/**
 * Ranges that mention a vice of style instead of practising it: 避免空话、套话 holds no 套话. After a word that fights
 * it, nouns of style vice are mentions to the end of the clause; 坚决克服麻痹思想 is none and remains a set phrase. In order
 * and apart.
 */
export function findMentions(prose: string): Range[] {
  const wordings = quotedWordings(prose)
  const fought = fightsIn(prose)
  const others = fought.filter((one) => !wordings.some((wording) => one.start < wording.end && wording.start < one.end))
  return [...wordings, ...others].toSorted((a, b) => a.start - b.start)
}

function fightsIn(prose: string): Range[] {
  const mentions: Range[] = []
  if (vicesIn(prose) === 0) return mentions
  let end = 0
  for (const trigger of allMatches(triggers, prose)) {
    const start = trigger.index
    // What stands behind a second trigger of a clause stands behind its first.
    if (start < end) continue
    const stop = prose.slice(start).search(/[，。；！？]/)
    end = stop < 0 ? prose.length : start + stop
    if (vice.test(prose.slice(start, end))) mentions.push({ start, end })
  }
  return mentions
}

/** “切实增强责任感”一段被退回: what is quoted as a wording is talked about. */
function quotedWordings(prose: string): Range[] {
  if (!prose.includes('”')) return []
  const wordings = prose.matchAll(
    /“[^“”]{2,60}”(?=(?:这|那)?一?[段句](?:话)?(?:被|应|要|是|没|可|删)|(?:等|之类)?的?(?:字样|提法|写法|措辞|表述)(?:被|应|要|都|均|一律|没|可|删))/g,
  )
  return Array.from(wordings, ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
