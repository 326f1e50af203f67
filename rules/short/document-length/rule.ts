import { defineRule, type Block, type Genre } from 'doclint/rule'

interface Limit {
  readonly characters: number
  readonly source: string
  /** First year in which the source binds; a document dated earlier is held to the figure, not to the source. */
  readonly since?: number
}

const burdens = { source: '《整治形式主义为基层减负若干规定》第二条', since: 2024 }
/** 字数 that a regulation or a published office rule gives for a 文种; each says 一般. */
const limits: Partial<Record<Genre, Limit>> = {
  notice: { characters: 4000, ...burdens },
  circular: { characters: 4000, ...burdens },
  plan: { characters: 5000, ...burdens },
  workplan: { characters: 5000, ...burdens },
  opinion: { characters: 5000, ...burdens },
  report: { characters: 5000, source: '《中国共产党重大事项请示报告条例》第二十四条', since: 2019 },
  // Six pages of 22 lines by 28 characters (GB/T 9704—2012, 5.2.3).
  request: { characters: 3700, source: '各地请示不超过6页的要求' },
  speech: { characters: 5000, source: '改进会风文风的通行要求' },
  briefing: { characters: 1500, source: '各地办公室的通行要求' },
}
/** A notice that passes on what it has no room for itself: what stands behind it is a plan or an opinion. */
const passesOn = /印发|转发|批转/
/** Spoken Han a minute; a main speech should stay within an hour. */
const spokenRate = 180

/** A 规划, whatever it is printed with; a regulation that a notice passes on; a report to a congress. None is limited. */
const plan = /规划$|(?:制定|编制)本规划/
const article = /^第[一二三四五六七八九十百]+条/
const congress = /^各位代表[：:！]?$/
/** 国务院 writes to the provinces: documents of general weight, which the regulation leaves out. */
const central = /^各省、自治区、直辖市(?:人民政府|党委)/

export default defineRule({
  meta: {
    id: 'short/document-length',
    category: 'too-long',
    title: { zh: '篇幅超过文种限额', en: 'Document over its limit' },
    why: {
      zh: '《整治形式主义为基层减负若干规定》第二条：地方和部门的文件一般不超过5000字，部署某项工作的一般不超过4000字。',
      en: 'The regulation on reducing burdens (2024, art. 2): documents as a rule up to 5,000 characters, those on one task up to 4,000.',
    },
    messages: {
      tooLong: {
        zh: '全文 {count} 字，{source}是 {max} 字以内。请先删背景和要求里的套话，明细放进附件。',
        en: 'The text has {count} characters; the figure to keep to is {max} ({source}). Cut background and phrases first, and move details to an attachment.',
      },
      tooLongSpoken: {
        zh: '全文 {count} 字，按每分钟 180 字要讲 {minutes} 分钟；{source}是 {max} 字以内。请只讲到场的人要办的事。',
        en: 'The text has {count} characters, {minutes} minutes at 180 a minute; the figure to keep to is {max} ({source}). Say only what those present have to do.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: ['notice', 'circular', 'plan', 'workplan', 'opinion', 'report', 'request', 'speech', 'briefing'],
    since: '0.1.0',
    sources: ['JF24 2', 'QB19 24', 'GB07', 'XY'],
    catalogue: [1, 2],
  },
  options: {
    max: {
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 100_000,
      title: { zh: '字数上限，0 表示按文种', en: 'Most characters; 0 for the figure of the genre' },
    },
  },
  create({ report, options }) {
    return {
      document({ characters: count, genre, blocks, date, title }) {
        const limit = limits[genre === 'notice' && passesOn.test(title?.prose ?? '') ? 'plan' : genre]
        const max = Number(options['max']) || limit?.characters
        const first = blocks[0]
        if (!limit || !max || !first || count <= max || isUnlimited(blocks)) return
        const at = { ...first.span, end: first.span.start }
        const binds = date === undefined || date.year >= (limit.since ?? 0)
        const source = max !== limit.characters ? '设定的限额' : binds ? limit.source : '精简文件的通行要求'
        const minutes = Math.round(count / spokenRate)
        report({
          at,
          messageId: genre === 'speech' ? 'tooLongSpoken' : 'tooLong',
          data: { count, max, source, ...(genre === 'speech' && { minutes }) },
        })
      },
    }
  },
})

function isUnlimited(blocks: readonly Block[]): boolean {
  const opening = blocks.slice(0, 8).map(({ prose }) => prose.trim())
  if (opening.some((prose) => plan.test(prose.replace(/。$/, '')) || congress.test(prose) || central.test(prose)))
    return true
  return blocks.filter(({ prose }) => article.test(prose.trim())).length >= 3
}
