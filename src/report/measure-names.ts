import type { Localized } from '../diagnostic/localized.ts'

/** What each measure counts, in words. */
const measureNames: Readonly<Record<string, Localized>> = {
  length: { zh: '篇幅', en: 'length of the draft' },
  removable: { zh: '可删的字', en: 'words that can go' },
  preamble: { zh: '铺垫', en: 'run-up' },
  'long-sentences': { zh: '长句', en: 'long sentences' },
  'unanchored-demands': { zh: '没有落点的要求', en: 'demands without an anchor' },
  vague: { zh: '含糊的时限、数量、对象', en: 'vague times, amounts and owners' },
  hollow: { zh: '只说要定、留有余地、表态', en: 'what is put off, softened or pledged' },
  'unevidenced-claims': { zh: '没有数据的成绩和问题', en: 'claims without a figure' },
  'sentences-without-fact': { zh: '没有事实的句子', en: 'sentences without a fact' },
  stock: { zh: '套话', en: 'stock phrases' },
  template: { zh: '口号和排比', en: 'slogans and rows' },
  repeat: { zh: '重复', en: 'repetition' },
  skeleton: { zh: '标题和结构的模子', en: 'moulds of headings and structure' },
}

/** Names of measures in a row; a measure without a name is called by its id. */
export function listMeasures(measures: readonly string[], locale: 'zh' | 'en'): string {
  return measures.map((measure) => measureNames[measure]?.[locale] ?? measure).join(locale === 'zh' ? '；' : '; ')
}
