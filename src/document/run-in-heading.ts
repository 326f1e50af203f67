import { readOrdinal } from '../language/zh/ordinal.ts'

/** Longest run-in heading, in UTF-16 units, ordinal and 。 included. */
const limit = 34
/** Up to this many where the passage under it is at least four times as long, as in work reports. */
const longLimit = 50
/** What a heading never says: who must, and by when. 各乡镇要清理河道。 is a demand with a number before it. */
const demands =
  /(?:各|全|县|市|区|省|局|部门|单位|办公室|机关|企业|人员|同志)[^，。]{0,8}(?:[^主重需首]要(?!求|素|点|闻)|应当|必须|不得|负责)|\d[日号]|\d月底?前|请[^示教]/

/** `（一）坚定信念。` before `rest` units of more text: an ordinal and a phrase of two parts, or three if it is long. */
export function isRunInHeading(sentence: string, rest: number): boolean {
  if (sentence.length > longLimit || !sentence.endsWith('。')) return false
  const ordinal = readOrdinal(sentence)
  if (!ordinal?.level) return false
  const phrase = sentence.slice(ordinal.length)
  if (/[；：]/.test(phrase) || demands.test(phrase)) return false
  const commas = phrase.match(/，/g)?.length ?? 0
  if (sentence.length <= limit) return commas <= 1
  return ordinal.level <= 2 && commas <= 2 && !/\d/.test(phrase) && rest >= 4 * sentence.length
}
