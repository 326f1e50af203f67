/**
 * Named slots of expressions: what a rule author would otherwise write again and again, each time a little wrong. Every
 * slot is a group of its own that captures nothing; none holds a quantifier without a bound. In JavaScript `{date}` is
 * no quantifier, so no expression means something else by it.
 */

const han = '[一二三四五六七八九十百千万亿零〇两]'
const arabic = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?'
const scale = '[十百千万亿]{0,2}'
const units =
  '平方公里|平方米|立方米|公里|千米|千瓦时|千瓦|公斤|千克|公顷|百分点|人次|个|件|项|次|人|户|家|所|座|处|条|台|辆|套|名|位|场|期|批|份|篇|页|字|元|吨|米|亩|升|天|日|周|月|年|小时|分钟|倍|成'
const organs =
  '人民政府|人民代表大会|人民法院|人民检察院|政府|委员会|办公厅|办公室|领导小组|指挥部|党委|党组|党工委|管委会|法院|检察院|公安|局|厅|部|委|办|院|署|处|中心|大队|街道办'

export const slots: Readonly<Record<string, string>> = {
  /** A number in digits or in 汉字: 3，1,200，3.5，2万，三十二. */
  number: `(?:(?:${arabic})${scale}|${han}{1,8})`,
  /** A share: 5%，3.2％，百分之五，五成. */
  percent: `(?:(?:${arabic})[%％‰]|百分之${han}{1,6}|${han}成${han}?)`,
  /** A sum of money: 320万元，三千元. */
  money: `(?:(?:${arabic}|${han}{1,8})(?:余|多)?${scale}元)`,
  /** A year: 2026年，二〇二六年，今年，去年，明年. */
  year: '(?:(?:19|20)\\d{2}年|[一二][一二三四五六七八九〇零]{3}年|[今去明前]年)',
  /** A day, month or term that a calendar knows: 2026年3月5日，3月5日，3月底，月底前. */
  date: '(?:(?:(?:(?:19|20)\\d{2}|[一二][一二三四五六七八九〇零]{3})年|[今去明]年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|[初中底末]|[上中下]旬)?|[年季月周]底)',
  /** A unit or measure word: 个，件，平方米，人次. */
  unit: `(?:${units})`,
  /** A number with its unit: 3件，1,200平方米，二十余户. */
  quantity: `(?:(?:(?:${arabic})${scale}|${han}{1,8})(?:余|多)?(?:${units}))`,
  /** An organ by its name: 县水利局，岚山县人民政府，市委办公室. */
  organ: `(?:[\\u4e00-\\u9fa5]{1,12}(?:${organs}))`,
  /** A document by its title: 《…》. */
  document: '(?:《[^《》]{1,60}》)',
  /** 发文字号: 岚政发〔2026〕5号. */
  docNumber: '(?:[\\u4e00-\\u9fa5]{2,10}[〔（【\\[](?:19|20)\\d{2}[〕）】\\]]第?\\d{1,4}号)',
  /** A run of 汉字 alone, one to eight. */
  han: '(?:[\\u4e00-\\u9fa5]{1,8})',
  /** Whatever stands there without a pause mark, one to twenty characters, as short as can be: what `…` is in a term. */
  any: '(?:[^，。；：！？、]{1,20}?)',
}

const slot = /\{([A-Za-z][\w-]*)\}/g

/** Puts the expressions of the slots in their place. A name that is none stays as it stands; `expressionFault` reports it. */
export function expandSlots(expression: string): string {
  return expression.includes('{') ? expression.replace(slot, (whole, name: string) => slots[name] ?? whole) : expression
}

/** The names in slots of an expression, known or not. */
export function slotsIn(expression: string): string[] {
  return [...expression.matchAll(slot)].map((match) => match[1] ?? '')
}
