import { defineRule, near } from 'doclint/rule'

const request =
  /(?:妥否|当否|可否|是否妥当|如无不妥|若无不妥)[，,]?\s*(?:敬)?请|请(?:予|予以|尽快|及时|及早)?(?:批示|批复|审批|批准|核批|核拨|拨付|审定|批转|转发各)|请(?:予)?审[阅议定](?:并|后|，)?(?:请)?(?:尽快|及时|尽早|予以)*批[复准示]|(?:恳请|请求|特请|敬请|申请)[^。；]{0,30}?(?:解决|支持|拨付|批准|安排|增加|核定|追加|给予|帮助|协调|同意|批复)|(?:恳请|特请|敬请)[^。；]{0,30}?(?:拨款|下拨|划拨|列支)/
/** What is announced, described or asked of a meeting is no request. */
const announced =
  /另行请示|另文请示|另行报批|已(?:经)?请示|请(?:予)?审[阅议](?![^。]{0,8}批[复准示])|(?:群众|企业|居民|单位|乡镇)[^，。]{0,8}(?:请求|申请)|申请(?:材料|人|书|表|事项|条件|数量)/

export default defineRule({
  meta: {
    id: 'format/request-in-report',
    category: 'form',
    title: { zh: '报告夹带请示', en: 'Request inside a report' },
    why: {
      zh: '不得在报告等非请示性公文中夹带请示事项（《党政机关公文处理工作条例》第十五条）：报告不需要批复，夹在里面的请求没有人办。',
      en: 'A report must not carry a request (regulation on official documents, art. 15): reports get no answer.',
    },
    messages: {
      request: {
        zh: '这句话是请示，报告里不能写。请删去，需要批准的事另发请示。',
        en: 'This is a request, which a report must not carry. Delete it and send a request (请示).',
      },
    },
    severity: 'error',
    roles: ['body'],
    genres: ['report', 'summary', 'briefing'],
    since: '0.1.0',
    sources: ['TL12 15(4)', 'QB19 20'],
    catalogue: [167],
  },
  create({ report }) {
    return {
      phrases: near(['请'], (sentence) => {
        const match = request.exec(sentence.prose)
        if (!match || announced.test(sentence.prose)) return
        const end = match.index + match[0].length
        if (sentence.isProtected(match.index, end, ['quotation', 'title', 'code'])) return
        report({ at: sentence.span, messageId: 'request' })
      }),
    }
  },
})
