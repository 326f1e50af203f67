import type { Range } from '../text/span.ts'

const triggers = /避免|反对|力戒|杜绝|整治|所谓|摒弃|破除|严禁|防止|克服|减少|少说|不讲|不说|不搞|去除|清除|纠正|戒除|批评/g
const vices =
  /空话|套话|大话|假话|官话|废话|形式主义|官僚主义|享乐主义|奢靡之风|文山会海|穿靴戴帽|照抄照搬|走过场|做样子|口号|长篇大论|八股|花架子|表面文章|政绩工程|面子工程|形象工程/

/**
 * Ranges that mention a vice of style instead of practising it: 避免空话、套话 holds no 套话. After a word that fights
 * it, nouns of style vice are mentions to the end of the clause; 坚决克服麻痹思想 is none and remains a set phrase.
 */
export function findMentions(prose: string): Range[] {
  const mentions: Range[] = []
  if (!vices.test(prose)) return mentions
  for (const trigger of prose.matchAll(triggers)) {
    const start = trigger.index
    const stop = prose.slice(start).search(/[，。；！？]/)
    const end = stop < 0 ? prose.length : start + stop
    if (vices.test(prose.slice(start, end))) mentions.push({ start, end })
  }
  return mentions
}
