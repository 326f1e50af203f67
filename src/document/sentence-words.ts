import { binding } from './duty.ts'

/** An opening that turns to what is to come. */
const ahead = /^(?:下一步|今后|新的一年|接下来|下阶段|未来|(?:\d{4}|今)年，?[^，。]{0,14}(?:要|将))/
/** An opening that turns to what was. */
const back = /^(?:过去|去年|一年来|几年来|近年来|回顾|这一年|截至|全年(?!要|力争|目标)|目前，|上半年，|党的十八大以来)/
/** Words that ask or promise. */
const asking = /要(?!求)|必须|将(?=[^，。]{2})/
/** `人事股负责。`: who is to do what stands before it. */
const owner =
  /^(?!各|有关|相关)(?:(?![要应])[\u4e00-\u9fa5、]){2,40}(?:按职责分工|分别)?(?:牵头|负责|承办|配合)[。；]?$/
/** `（人事股牵头，财务股配合）` and `责任单位：`. */
const note =
  /（[^（）]{2,120}(?:负责|牵头|配合|参加|承担|落实)[^（）]{0,40}）|(?:责任|牵头|配合|承办|主办)(?:单位|部门|处室|科室|领导)\s*：/

/** What every sentence of the body is laid against; `literals.generated.ts` lists the words of each in this order. */
export const sentenceExpressions = { ahead, back, asking, binding, owner, note }
