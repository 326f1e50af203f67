import { defineRule, type Section } from 'doclint/rule'

const asks =
  /(?:^|[，。；：、])(?:现|特|拟|故|为此)?(?:恳请|请求|申请|请(?!示|假|看|问|教|你))|请(?:予|[省市县区][\u4e00-\u9fa5]{0,6}(?:局|委|办|厅|财政|政府))/
/** 恳请一并解决…: a second matter rides along. What goes with the first (一并审批) is none. */
const aside =
  /(?<at>^(?:同时|另外|此外|另)，(?:我[局委办县镇乡街单][^，。；]{0,4})?(?:恳请|请求|申请|拟请)[^，。；]{0,8}(?:拨付|解决|增加|核增|追加|安排|划拨|批准)[^。；]{2,40}|(?:一并(?:恳请|恳求|申请|请)(?:予以|给予)?(?:解决|安排|拨付|追加|增加|核拨|配备|购置|划拨)|(?:恳请|请求|申请|并请|请|望|拟请)(?:[市县区省上]级?[\u4e00-\u9fa5]{0,6})?(?:一并|一同|顺便|另行?)(?:帮助|协调|给予|予以)?(?:解决|安排|拨付|批准|追加|增加|核拨|核增|增补|配备|购置|划拨))[^。；]{2,40})/d
/** Parts of one request: why, how much, from where, how it will be run. */
const part =
  /理由|依据|必要|时间|工期|期限|规模|选址|范围|标准|条件|现状|测算|概算|预算|分工|措施|背景|情况|原因|资金(?:来源|构成|安排)|经费来源|内容|管理|使用|方案|步骤|计划|进度|实施|管护|组织|效益|保障|可行|联系|附件|请示事项|意见|建议/

export default defineRule({
  meta: {
    id: 'format/request-many-matters',
    category: 'form',
    title: { zh: '一份请示几件事', en: 'Several matters in one request' },
    why: {
      zh: '请示应当一文一事（《党政机关公文处理工作条例》第十五条）。几件事归几个部门管，合在一起谁也批不了。',
      en: 'A request deals with one matter (regulation on official documents, art. 15); several matters belong to several offices.',
    },
    messages: {
      another: {
        zh: '这是本请示里的第{number}件事。请示一文一事，请另行请示。',
        en: 'This is matter {number} of the request. One request, one matter: send another.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    genres: ['request'],
    since: '0.1.0',
    sources: ['TL12 15(4)'],
    catalogue: [168],
  },
  create({ document, report }) {
    return {
      document() {
        const sections = document.root.children
        const matters = sections.filter(isMatter)
        // The first matter may be told in several parts (内容, 来源); then a section that asks for what the title does not name is another.
        const told = sections.some(({ heading }) => heading !== undefined && part.test(heading.prose))
        const title = document.title?.prose ?? ''
        const others = told
          ? matters.filter(({ heading }) => !sharesWord(heading?.prose ?? '', title))
          : matters.slice(1)
        others.forEach(({ heading }, index) => {
          if (heading) report({ at: heading.span, messageId: 'another', data: { number: index + 2 } })
        })
        if (others.length > 0) return
        for (const sentence of document.sentences) {
          const match = sentence.role === 'body' ? aside.exec(sentence.prose) : null
          if (!match || (/^[同另此]/.test(match[0]) && sharesWord(match[0], title))) continue
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          report({ at: sentence.part(start, end), messageId: 'another', data: { number: 2 } })
        }
      },
    }
  },
})

function isMatter({ heading, ordinal, sentences }: Section): boolean {
  if (!heading || ordinal?.style !== '一、' || part.test(heading.prose)) return false
  return sentences.some(({ prose }) => asks.test(prose))
}

/** Whether a heading has two Han characters in a row that stand in the title too. */
function sharesWord(heading: string, title: string): boolean {
  const words = heading.replace(/问题|事项|工作|关于/g, '').match(/[\u4e00-\u9fa5]{2,}/g) ?? []
  return words.some((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).some((pair) => title.includes(pair)),
  )
}
