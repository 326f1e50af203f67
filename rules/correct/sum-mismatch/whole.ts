import type { Part } from './parts.ts'

/** Pairs of parts that make up the whole. */
const complements: readonly (readonly [RegExp, RegExp])[] = [
  [/办结|已办/, /在办|未办|待办/],
  [/(?:按期|按时|限时)[办完]/, /(?:超期|逾期|延期)[办完]/],
  [/(?<!不)合格/, /不合格|退回/],
  [/(?<!未)完成|建成/, /未完成|在建|未建/],
  [/(?<!未)通过/, /未通过|退回/],
  [/已整改|整改完成|完成整改/, /未整改|正在整改|限期整改/],
  [/公办/, /民办/],
  [/公立/, /民办|私立/],
  [/国有/, /非国有|民营/],
  [/城镇|城市/, /农村|乡村/],
  [/(?<![\u4e00-\u9fa5])男/, /(?<![\u4e00-\u9fa5])女/],
  [/企业类/, /个人类|群众类/],
  [/一般(?:隐患|问题)/, /重大(?:隐患|问题)/],
  [/专职/, /兼职/],
  [/(?<!非)在编|编内/, /编外|非编|不在编|聘用|临聘/],
  [/在职|在岗/, /离退休|退休|离休/],
  [/教师|教职工/, /学生/],
  [/(?<!非)脱产/, /不脱产|非脱产|半脱产/],
  [/(?<!非)户籍|本地/, /非户籍|流动人口|外来|外地/],
  [/死亡/, /受伤/],
  [/人大代表建议|代表建议/, /政协(?:委员)?提案|委员提案/],
]
/** What was worked out from the others. */
const remainder = /其余|剩余|缺口|差额|尚缺|不足部分|结余/
const rest = new RegExp(`其[他它]|${remainder.source}`)
/** Three parts and more that come so near to the whole are meant to make it. */
const nearly = 0.9
const allBut = 0.97

/** Whether the parts are said to make up the whole, so that a sum below it is a fault as well. */
export function isWhole(parts: readonly Part[], total: number, sum: number): boolean {
  const [first, second] = parts
  if (!first || !second) return false
  if (rest.test(parts.at(-1)?.name ?? '')) return true
  // 9起，其中责令改正4起、罚款3起、移送1起: one case of nine was forgotten.
  if (parts.length > 2) return sum >= nearly * total || (total - sum === 1 && total >= 8)
  // 136家，其中中小学食堂58家，幼儿园食堂76家: two of one name that all but make the whole.
  if (first.name.slice(-2) === second.name.slice(-2) && sum >= allBut * total) return true
  return complements.some(
    ([one, other]) =>
      (one.test(first.name) && other.test(second.name)) || (other.test(first.name) && one.test(second.name)),
  )
}

/** Whether a part is said to be what the others leave: 缺口, 其余, 剩余. */
export function isRemainder({ name }: Part): boolean {
  return remainder.test(name)
}

/** Of people and households: whether the parts are classes of one kind, so that nobody is in two of them. */
export function isDivision(parts: readonly Part[]): boolean {
  const names = parts.map(({ name }) => name.replace(/^[、，：和及]*/, ''))
  if (rest.test(names.at(-1) ?? '') || names.every((name) => name.startsWith('因'))) return true
  // 第一期150人、第二期140人; 边缘易致贫户、突发严重困难户、脱贫不稳定户.
  if (names.every((name) => /^(?:第[一二三四五六]|\d{4}年)/.test(name))) return true
  // 一年级432人，二年级418人; 大班、中班、小班.
  if (names.every((name) => /^(?:[一二三四五六七八九]年级|[初高][一二三]|[大中小托]班)/.test(name))) return true
  if (parts.length > 2 && names.every((name) => name.endsWith('户'))) return true
  return parts.length === 2 && isWhole(parts, 0, 0)
}

/** 13支420人，其中……1支60人，……12支380人: teams that make up all teams, so that their people make up all people. */
export function areTeams(parts: readonly Part[], lead: string): boolean {
  const [, total, counter] = /(\d+)(支|批|场|期|个|家|起)$/.exec(lead) ?? []
  if (!total || !counter) return false
  const teams = parts.map(({ name }) => Number(new RegExp(`(\\d+)${counter}$`).exec(name)?.[1] ?? NaN))
  return teams.reduce((sum, count) => sum + count, 0) === Number(total)
}
