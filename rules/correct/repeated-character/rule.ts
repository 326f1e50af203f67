import { allMatches, defineRule, deletion } from 'doclint/rule'
import { holdsDoubled } from './holds-doubled.ts'

/** Function words written twice. The neighbours are those with which two words meet: 目的｜的, 参与｜与, 应对｜对. */
const doubled =
  /(?<![目有标中打])(的)的(?![确士卡])|(?<![不知末明])(了)了(?![之解结却望如事然])|(?<![总共饱平温缓调谐柔中协议祥融人宣])(和)和(?![美气睦平谐解乐顺])|(?<![求但就于还可若正只不要也国自如凡])(是)是(?![非否])|(?<![存现实所正潜内外好旨自])(在)在(?![建校职线场岗编座押逃任此野库])|(?<![应面针反相核绝校])(对)对(?![子联碰方口外])|(?<!参)(与)与(?!会)|(?<![以普涉波危顾推遍提触])(及)及(?![时早格第其])|(等等)等(?![级待])|(?<![重主需必首摘概纲提紧次只想简冗扼显非切将不])(要)要(?![求点素件闻领害塞挟义道人目强约地员职务案么旨加诀])/g
/** 推进｜进行, 增加｜加强, 召开｜开展 are two words each. */
const stuttered =
  /(?<![推促改引跟先前增挺奋跃])(进)进行|(?<![增参附更施叠])(加)加强|(?<![召公展离])(开)开展|(?<![村角坠部院])(落)落实(?!细)/g
const words =
  /(进行|通过|根据|按照|关于|对于|以及|并且|必须|应当|能够|已经|我们|他们|其中|同时|因此|但是|如果|为了|由于|具有|作为|不断|积极|认真|切实|加强|提高|完善|健全|确保)\1|(?<![该能有应想要爱])((?!一)[\u4e00-\u9fa5]{3,8})\2/g

export default defineRule({
  meta: {
    id: 'correct/repeated-character',
    category: 'word',
    title: { zh: '重字', en: 'Doubled word' },
    why: { zh: '连着两个“的”多是删改时留下的。', en: 'Doubled words are mostly left over from editing.' },
    messages: {
      found: { zh: '“{found}”写重了。请删去一个“{word}”。', en: '“{word}” is written twice in “{found}”. Delete one.' },
      fix: { zh: '删去一个“{word}”', en: 'Delete one “{word}”' },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body', 'note'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [101],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        if (!holdsDoubled(sentence.prose)) return
        for (const pattern of [doubled, stuttered, words]) {
          for (const match of allMatches(pattern, sentence.prose)) {
            const [found] = match
            const { index } = match
            const end = index + found.length
            if (sentence.isProtected(index, end, ['quotation', 'code', 'url'])) continue
            const word = match.slice(1).find((group) => group !== undefined) ?? ''
            const data = { found, word }
            const edits = [deletion(sentence.part(index, index + word.length))]
            report({
              at: sentence.part(index, end),
              messageId: 'found',
              data,
              fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits }],
            })
          }
        }
      },
    }
  },
})
