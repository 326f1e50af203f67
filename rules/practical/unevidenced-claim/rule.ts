import { defineRule, type Sentence } from 'doclint/rule'

/** A name that was won, an event that is named, later in the sentence: it bears out what leads to it. */
const honour =
  /(?:荣获|获评|获得|获批|获授|摘得|入选|被(?:[^，。；]{2,20})?(?:评为|授予|列为|确定为|命名为)|跻身|成为)[^，。；]{0,30}(?:“|称号|示范|先进|[百十]强|奖|试点|样板)|成功举办|(?:主办|承办|举办)[^，。；]{2,30}(?:赛|会|节|论坛|展|活动)/
/** A conclusion drawn from what was told, or a fact that is its own proof. */
const conclusion =
  /^(?:从而|因而|因此|所以|随着|标志着|这(?:些|就)?|使得?(?![^，]*(?:得到|有)了))|^圆满完成(?!了?(?:全年|各项|既定|预定|任务))[^，]{8,}|^取得的成绩|要求[^，]{6,}/
/** A sentence that sums up what was told before it: 这些成就，标志着…. */
const drawn = /^(?:这些|这一系列|以上|上述)[^，。；]{0,6}(?:成就|成绩|变化|成果|进步|数据|事实|举措)/
/** What people feel, think or say, and how well things go: the count of what was built bears out none of it. */
const uncounted =
  /[得福全]感|素质|意识|作风|作用|形象|环境|面貌|氛围|精神|满意|肯定|好评|认可|赞|欢迎|喜爱|乐章|大局|社会治安|治理|缓解|效益|强劲|各项|(?<!生产|供给|供应|保障|装机)能力|(?:工作|建设|方面)[^，。]{0,8}取得/
/** What counts built up before it in the row bear out: 航线44条、旅客128.7万人次，航空口岸地位进一步提升. Praise they do not. */
const tally =
  /^为[^，。；]+提供了[^，。；]*(?:保障|支撑)|(?:地位|规模|功能|条件|网络|设施|承载力|(?<!治理|服务)水平|(?<!治理|服务)能力)(?:得到)?(?:进一步|明显|显著|不断|持续|稳步|日趋|日益)(?:提升|提高|改善|完善|扩大|增强)/
/** What sums up before the chapters tell: 一年来的成就集中表现在：…. */
const summing =
  /(?:集中|主要)?(?:表现|体现)(?:在|为)[：，]|(?:中[欧俄美日非法德英印阿拉东]|两国|双边|睦邻|中国同)[^，。]{0,10}(?:关系|合作|伙伴)|两岸|驻[^，。]{1,4}部队/

export default defineRule({
  meta: {
    id: 'practical/unevidenced-claim',
    category: 'unevidenced',
    title: { zh: '成绩没有数字', en: 'Claim without evidence' },
    why: {
      zh: '“明显提高”“取得新进展”是结论，没有数字和事例，读的人无从相信。好文风要多用事例、数据。',
      en: 'A verdict without a figure or a case gives the reader nothing to believe it by.',
    },
    messages: {
      bare: {
        zh: '“{found}”只有结论。请写出从多少到多少，或者举一个有名有姓的例子。',
        en: '“{found}” is a verdict and no more. Say from what to what, or give a case with a name.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution', 'reply'] },
    since: '0.1.0',
    sources: ['WF10', 'WF04'],
    catalogue: [34, 36, 38],
    measure: 'unevidenced-claims',
    supersedes: ['practical/vague-degree'],
  },
  create({ report, flag }) {
    return {
      sentence(sentence) {
        for (const { kind, evidenced, start, end } of sentence.claims) {
          if (kind !== 'success' || evidenced || sentence.isMention(start, end)) continue
          if (isToldElsewhere(sentence, start, end)) {
            flag(sentence.part(start, end))
            continue
          }
          const stop = /[，；：。！]/.test(sentence.prose.charAt(end - 1)) ? end - 1 : end
          report({
            at: sentence.part(start, stop),
            messageId: 'bare',
            data: { found: sentence.text.slice(start, stop).trim() },
          })
        }
      },
    }
  },
})

/** Whether the words around a claim bear it out, or it only opens or sums up what the block tells. */
function isToldElsewhere(sentence: Sentence, start: number, end: number): boolean {
  const { block, index, prose } = sentence
  const rest = prose.charAt(end - 1) === '；' ? '' : (prose.slice(end).split('；')[0] ?? '')
  if (honour.test(rest) || conclusion.test(prose.slice(start, end)) || summing.test(prose.slice(0, end))) return true
  if (drawn.test(prose) || isCounted(sentence, end, end + rest.length)) return true
  const segment = prose.lastIndexOf('；', start - 1) + 1
  if (howMany(sentence, segment, start) >= 2 && tally.test(prose.slice(start, end))) return true
  const sentences = block.sentences
  // The verdict that opens a block which then counts, or closes one that has counted.
  const others = sentences.filter((one) => one !== sentence)
  const counted = others.filter((one) => isCounted(one)).length
  const isEdge =
    sentences[0]?.index === index || (sentences.at(-1)?.index === index && !uncounted.test(prose.slice(start, end)))
  return isEdge && others.length >= 2 && 2 * counted >= others.length
}

function isCounted(sentence: Sentence, from = 0, to = Infinity): boolean {
  return howMany(sentence, from, to) > 0
}

function howMany({ facts }: Sentence, from: number, to: number): number {
  return facts.filter(({ kind, start }) => kind === 'quantity' && start >= from && start < to).length
}
