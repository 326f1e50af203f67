const han = '[一二三四五六七八九十百零〇]{1,4}'
const heading = new RegExp(`^(?:${han}、|[（(]${han}[）)]|第${han}(?:[编章节]|条(?=[ \\u3000])))`)
const point = /^(?:\d{1,2}[.．、](?!\d)|[（(][\da-z]{1,2}[）)]|[①-⑳●■□▪•]|附件(?:[：:]|\d))/

/** Whether a line begins with the ordinal of a heading: `一、`, `（一）`, `第一章`. */
export function beginsHeading(line: string): boolean {
  return heading.test(line)
}

/**
 * Whether a line begins a point of its own by its ordinal or bullet, so that it cannot be the rest of a wrapped line.
 * `第三条` needs a blank behind it: 根据《…》第三条 may be wrapped there.
 */
export function beginsItem(line: string): boolean {
  return heading.test(line) || point.test(line)
}

const dateAlone =
  /^(?:\d{4}|[〇零○一二三四五六七八九]{4})?\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*日$/
const docNumberAlone = /^[^，。]{1,16}[〔（([［]\d{4}[〕）)\]］]\s*第?\d{1,4}\s*号$/

/** Whether a line holds a date or a document number and nothing else: neither is ever the rest of a wrapped line. */
export function isDateOrNumber(line: string): boolean {
  return dateAlone.test(line) || docNumberAlone.test(line)
}
