import { countHan, defineRule, type Clause, type Sentence } from 'doclint/rule'

/** 建立健全协调机制: says that there will be a mechanism, not which. A published system has its name in 《》 or “”. */
const promise =
  /(?:建立健全|建立完善|健全完善|建立|健全|完善|细化|制定)(?:和完善|并完善|科学合理的|相关|相应|各项|统一的)?[^，。；“”《》、]{0,22}(?:机制|制度(?!化)|体系|规章|办法|方案|预案|细则|规范)(?:建设|体系)?(?:[，。；！：]|$)/
const promised = ['机制', '制度', '体系', '规章', '办法', '方案', '预案', '细则', '规范']
/** What the promise itself spells out: 建立健全由…牵头的机制. */
const content =
  /由[^，]{2,}(?:牵头|组成)|包括|《|“|一[月周季年]|、[^，。；]{2,}、|[与同和][^，]{2,}(?:相适应|挂钩|相衔接)|倒逼/
/** Systems that exist under this name or are set up elsewhere: to say more here would be to explain the name. */
const established =
  /(?:低保|最低生活保障|救助|保险|公积金|公务员|津贴|助学|工资|民主|协商|基本药物|援助|[户林]权|增值税|河长|湖长|林长)制度|现代[^，]{0,8}企业制度|碳普惠|(?:基础设施|标准|教育|资本市场|公共文化服务|医疗卫生服务|法律法规|法律|创新|产业|能源)(?:框架)?体系|(?:引导|协助|形成)[^，]{0,4}(?:建立|健全|完善)|形成/
/** 一是…；二是…；三是…: the outline of a plan names its chapters, which say the rest. */
const outline =
  /[一二三四五六七八九十]{1,3}是[^。]+；[一二三四五六七八九十]{1,3}是[^。]+；[一二三四五六七八九十]{1,3}是/

export default defineRule({
  meta: {
    id: 'practical/deferred-specification',
    category: 'deferred',
    title: { zh: '只说要定、没说定什么', en: 'Deferred specification' },
    why: {
      zh: '“建立健全机制”只是说以后会有机制。什么机制、谁召集、多久一次，正是这份文件该写的。',
      en: 'To promise a mechanism is to put off what this paper should say: which, who calls it, how often.',
    },
    messages: {
      deferred: {
        zh: '这里只说要有{what}，没有说怎么办。请写出谁来做、怎么做、多久一次，或者何时印发。',
        en: 'This only promises {what}. Say who does what and how often, or when it will be issued.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['TL12 13', 'WF10'],
    catalogue: [40],
    measure: 'hollow',
    supersedes: ['practical/unanchored-demand'],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        if (sentence.demands.length === 0 || !promised.some((what) => sentence.prose.includes(what))) return
        if (outline.test(sentence.prose)) return
        let next = 0
        for (const demand of sentence.demands) {
          // Demands and clauses stand in order: a sentence of thousands is gone through once.
          while ((sentence.clauses[next]?.start ?? Infinity) < demand.start) next++
          for (
            let clause = sentence.clauses[next];
            clause && clause.end <= demand.end;
            clause = sentence.clauses[++next]
          ) {
            const what = demand.anchored ? everlasting(sentence, clause) : promisedBy(sentence, clause)
            if (!what) continue
            const end = /[，；：。！]/.test(sentence.prose.charAt(clause.end - 1)) ? clause.end - 1 : clause.end
            report({ at: sentence.part(clause.start, end), messageId: 'deferred', data: { what } })
          }
        }
      },
    }
  },
})

/** 建立健全长效机制 as a clause of its own: no deadline and no owner beside it says which mechanism. */
const bare =
  /^(?:并|要|逐步|加快|积极|进一步|切实|着力|推动)?(?:建立健全|建立完善|健全完善|建立|健全|完善|形成|构建|探索建立)(?:可持续的|科学的|相应的|有效的)?[^，。；“《、]{0,4}长效机制[，。；！]?$/

function everlasting({ prose }: Sentence, { start, end }: Pick<Clause, 'start' | 'end'>): string | undefined {
  return bare.test(prose.slice(start, end)) && !/^(?:由|包括|即)/.test(prose.slice(end, end + 2)) ? '机制' : undefined
}

/** What a clause promises (机制, 制度 …), where it promises and says no more. */
function promisedBy(sentence: Sentence, { start, end }: Clause): string | undefined {
  if (everlasting(sentence, { start, end })) return '机制'
  const text = sentence.prose.slice(start, end)
  const found = promise.exec(text)
  if (!found || content.test(text) || established.test(text) || countHan(text) > 34) return undefined
  if (sentence.isProtected(start + found.index, start + found.index + found[0].length, ['formula', 'term']))
    return undefined
  return /机制|制度|体系|规章|办法|方案|预案|细则|规范/.exec(found[0].slice(-6))?.[0]
}
