import type { Localized } from '../diagnostic/localized.ts'

/** What a rule rests on, by the key under which the rules name it. */
const sourceNames: Readonly<Record<string, Localized>> = {
  JF24: { zh: '《整治形式主义为基层减负若干规定》（2024年）', en: 'Regulation on reducing burdens (2024)' },
  QB19: { zh: '《中国共产党重大事项请示报告条例》（2019年）', en: 'Regulation on requests and reports (2019)' },
  TL12: { zh: '《党政机关公文处理工作条例》（2012年）', en: 'Regulation on official documents (2012)' },
  GF12: { zh: 'GB/T 9704—2012《党政机关公文格式》', en: 'GB/T 9704—2012, form of official documents' },
  BD11: { zh: 'GB/T 15834—2011《标点符号用法》', en: 'GB/T 15834—2011, punctuation' },
  SZ11: { zh: 'GB/T 15835—2011《出版物上数字用法》', en: 'GB/T 15835—2011, numbers in publications' },
  YX01: { zh: 'GF 1001—2001《第一批异形词整理表》', en: 'GF 1001—2001, variant words' },
  WF10: { zh: '《努力克服不良文风　积极倡导优良文风》（《求是》2010年第10期）', en: 'Qiushi 2010 no. 10, on style' },
  WF04: { zh: '《求短、求实、求新》（2004年）、《文风体现作风》（2005年）', en: 'Two articles on style (2004, 2005)' },
  GB07: {
    zh: '《关于国务院办公厅精简会议文件改进会风文风的意见》（2007年）',
    en: 'Opinion of the General Office of the State Council on meetings and style (2007)',
  },
  XY: { zh: '市级机关限制文件篇幅的规定', en: 'Limits on the length of documents, set by a city' },
  MZ42: { zh: '《反对党八股》（1942年）', en: '“Oppose stereotyped writing” (1942)' },
  LZX: { zh: '《瞭望》2009年谈官样文章', en: 'Outlook Weekly, 2009, on officialese' },
  NB13: { zh: '报纸读者评选的官话套话（2013年1月）', en: 'Readers’ poll on official jargon (January 2013)' },
  RM13: { zh: '报纸征集的官话套话（2013年1月）', en: 'Call for disliked jargon (January 2013)' },
  XH: { zh: '《新闻报道中的禁用词和慎用词》', en: 'Words that news reports avoid' },
  BJ: { zh: '语法书的病句分类', en: 'School grammar: classes of faulty sentences' },
  GW: { zh: '公开的公文写作手册', en: 'Public guides to official writing' },
  COW: { zh: '公开的公文写作手册', en: 'Public guides to official writing' },
  DL: { zh: 'doclint 自定', en: 'doclint’s own' },
}

/** A source in words: `TL12 19(2)` is 《党政机关公文处理工作条例》（2012年）19(2). An unknown one is given as it is. */
export function nameSource(source: string, locale: 'zh' | 'en'): string {
  const [key = '', ...place] = source.split(' ')
  const name = sourceNames[key]?.[locale]
  return name === undefined ? source : [name, ...place].join(' ')
}
