import { defineRule, eachMatch, near, type Document, type Sentence } from 'doclint/rule'

/** Slots that a person or a template left to be filled. Group `at` is what is marked. */
const slots = [
  /(?<![A-Za-z\d×*])(?:[Xx]{2,}|×{2,}|\*{3,})(?=[\u4e00-\u9fa5，。；、“）]|$)/g,
  /(?<![A-Za-z\d×])[Xx×](?=[年月日](?!光|线|射))/g,
  /20[Xx×\d][Xx×]年/g,
  /【(?:待|请|此处|插入|填写|补充)[^】]{0,20}】|〔(?:待|请填|请补|单位|姓名|日期|时间|地点|数字|名称|具体)[^〕]{0,12}〕/g,
  // [知名企业名称], [具体日期]: what a chatbot leaves to its user.
  /[［[【〔](?!\d)(?:[\u4e00-\u9fa5、/]{0,12}(?:名称|姓名|日期|时间|地点|地址|金额|数字|数据|数量|单位|部门|电话|职务|比例|人数|落款|签名|标题)|(?:具体|填写|插入|请|待|某|你的|您的|知名|对应|此处|根据)[\u4e00-\u9fa5、，/]{1,20})[\]］】〕]/g,
  /（(?:待补充?|待定|待填|待核实?|此处[^）]{0,12}|请(?:补充|填写|核实)[^）]{0,10}|数据?待[^）]{0,6})）/g,
  /\{\{[^}]{1,16}\}\}|TODO|TBD/g,
  /某某(?:单位|局|县|市|乡|镇|村|同志|公司|部门|项目|街道)/g,
]
/** A number fell out: 培训农民多人次, 增长%. */
const dropped =
  /(?:培训|检查|发放|走访|投入|完成|新增|改造|服务|受理|整改|排查|接待)[\u4e00-\u9fa5]{0,6}(?<![一二两三四五六七八九十百千万亿许众诸大更至很太较最过不几繁])(?<at>多(?:人次|万元|亿元|公里|平方米|余户|亩次))|(?:增长|下降|提高|达到|降低|增加)了?(?:约|近)?(?<rate>[%％])/dg

/** Of these one stands in every slot. */
const signs = [
  '[,［,【,〔'.split(','),
  'XX,Xx,xX,xx,××,***,{{,TODO,TBD,某某,X年,X月,X日,x年,x月,x日,×年,×月,×日'.split(','),
  '【待,【请,【此处,【插入,【填写,【补充,〔待,〔请,（待,（此处,（请,（数'.split(','),
  '〔单位,〔姓名,〔日期,〔时间,〔地点,〔数字,〔名称,〔具体'.split(','),
].flat()

export default defineRule({
  meta: {
    id: 'correct/placeholder-left',
    category: 'residue',
    title: { zh: '空格没有填', en: 'Placeholder left' },
    why: { zh: '留着“XX”“待补”印发出去，等于没有写完。', en: 'A paper that goes out with XX in it is unfinished.' },
    messages: {
      slot: {
        zh: '“{found}”还没有填。请填上实际内容，没有就删去这一句。',
        en: '“{found}” is still to be filled. Fill it in, or delete the sentence.',
      },
      figure: { zh: '“{found}”前面漏了数字。请补上。', en: 'The figure before “{found}” is missing. Put it in.' },
    },
    severity: 'warning',
    roles: [
      'title',
      'subtitle',
      'docNumber',
      'addressee',
      'heading',
      'body',
      'cell',
      'signature',
      'date',
      'note',
      'attachmentNote',
    ],
    // Cases are told without names in circulars; guides and laws print specimen forms.
    genres: { except: ['circular', 'guide', 'law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [157],
  },
  create({ report, document }) {
    const isExempt = isSpecimen(document)
    const mark = (sentence: Sentence, start: number, end: number, messageId: string): void => {
      if (isExempt || sentence.isProtected(start, end, ['quotation', 'code', 'url'])) return
      report({ at: sentence.part(start, end), messageId, data: { found: sentence.text.slice(start, end) } })
    }
    return {
      sentence(sentence) {
        const { prose } = sentence
        if (!prose.includes('多') && !prose.includes('%') && !prose.includes('％')) return
        eachMatch(dropped, prose, ({ indices }) => {
          const [start, end] = indices?.groups?.['at'] ?? indices?.groups?.['rate'] ?? [0, 0]
          mark(sentence, start, end, 'figure')
        })
      },
      phrases: near(signs, (sentence) => {
        for (const slot of slots)
          eachMatch(slot, sentence.prose, ({ 0: found, index }) => mark(sentence, index, index + found.length, 'slot'))
      }),
    }
  },
})

/** Templates, specimens and case collections keep their blanks. */
function isSpecimen({ title, blocks }: Document): boolean {
  if (/模板|范本|样本|样式|格式|示范文本|参考文本|案例|文书|填写说明|通报/.test(title?.prose ?? '')) return true
  return blocks.slice(0, 6).some(({ prose }) => /^（?(?:模板|范本|样本|样式|参考文本|示范文本)）?$/.test(prose.trim()))
}
