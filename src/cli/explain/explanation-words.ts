import type { Localized } from '../../diagnostic/localized.ts'
import type { FactKind } from '../../document/fact.ts'
import type { GenreSource } from '../../document/genre.ts'
import type { Unit } from '../../score/measure.ts'

/** How the genre was learnt, where no setting names it. */
export const genreSourceNames: Readonly<Record<GenreSource, Localized>> = {
  option: { zh: '命令行', en: 'command line' },
  'front-matter': { zh: '文稿开头的 genre 一项', en: 'front matter of the draft' },
  override: { zh: '配置', en: 'configuration' },
  configuration: { zh: '配置', en: 'configuration' },
  title: { zh: '标题“{title}”', en: 'title “{title}”' },
  body: { zh: '正文的格式', en: 'form of the body' },
  default: { zh: '标题和正文都看不出来', en: 'neither title nor body tells' },
}

export const unitNames: Readonly<Record<Unit, Localized>> = {
  character: { zh: '字', en: 'character' },
  clause: { zh: '分句', en: 'clause' },
  sentence: { zh: '句', en: 'sentence' },
  demand: { zh: '要求', en: 'demand' },
  claim: { zh: '结论', en: 'claim' },
  section: { zh: '小标题', en: 'heading' },
  document: { zh: '全篇', en: 'draft' },
}

export const factNames: Readonly<Record<FactKind, Localized>> = {
  time: { zh: '时间', en: 'time' },
  cycle: { zh: '周期', en: 'cycle' },
  quantity: { zh: '数量', en: 'quantity' },
  owner: { zh: '单位', en: 'owner' },
  name: { zh: '名称', en: 'name' },
  place: { zh: '地点', en: 'place' },
  means: { zh: '办法', en: 'means' },
}

export const words = {
  configuration: { zh: '配置', en: 'configuration' },
  none: { zh: '没有 doclint.yaml', en: 'no doclint.yaml' },
  format: { zh: '格式', en: 'format' },
  formatIs: { zh: '{format}，{encoding}', en: '{format}, {encoding}' },
  language: { zh: '语言', en: 'language' },
  genre: { zh: '文种', en: 'genre' },
  genreIsCode: { zh: '{code}：{source}', en: '{code}: {source}' },
  genreIs: { zh: '{name}（{code}）：{source}', en: '{name} ({code}): {source}' },
  length: { zh: '字数', en: 'length' },
  settings: { zh: '设置', en: 'Settings' },
  rules: { zh: '规则', en: 'Rules' },
  running: { zh: '运行 {count} 条', en: '{count} run' },
  off: { zh: '停用或不用于这个文种 {count} 条：{ids}', en: '{count} off, or not for this genre: {ids}' },
  silent: { zh: '这个文种只量不报 {count} 条：{ids}', en: '{count} measured, but silent in this genre: {ids}' },
  trial: { zh: '试用、未开 {count} 条', en: '{count} on trial and off' },
  otherLanguage: { zh: '不适用这种语言 {count} 条', en: '{count} for another language' },
  profile: {
    zh: '评分标准 {profile}，常见篇幅 {norm} 字',
    en: 'Scored as {profile}; usual length {norm} characters',
  },
  score: { zh: '{dimension} {score}，{floor}', en: '{dimension} {score}, {floor}' },
  measure: { zh: '项目', en: 'measure' },
  unit: { zh: '单位', en: 'unit' },
  flagged: { zh: '命中/总数', en: 'flagged/units' },
  raw: { zh: '比例', en: 'raw' },
  r: { zh: '折算', en: 'r' },
  lost: { zh: '失分/权重', en: 'lost/weight' },
  curve: { zh: '曲线', en: 'curve' },
  legend: {
    zh: '折算：文稿越短，比例越往好的方向靠；按曲线由它定失去权重的几成，0.4 即四成。',
    en: 'r is raw drawn towards good by the shortness of the draft; the curve says from it what share of the weight is lost.',
  },
  computed: { zh: '由全篇算出', en: 'computed from the draft' },
  substance: { zh: '正文里认出的', en: 'Recognised in the body' },
  sentences: {
    zh: '{sentences} 句，其中有事实的 {withFact} 句：{facts}',
    en: '{sentences} sentences, {withFact} with a fact: {facts}',
  },
  demands: {
    zh: '要求 {total} 项，有落点的 {good} 项',
    en: '{total} demands, {good} anchored',
  },
  claims: { zh: '结论 {total} 处，有依据的 {good} 处', en: '{total} claims, {good} with evidence' },
  fromDefault: { zh: '默认', en: 'default' },
  fromOption: { zh: '命令行', en: 'command line' },
  fromDraft: { zh: '文稿', en: 'draft' },
  fromProfile: { zh: '评分标准 {name}', en: 'profile {name}' },
  fromPreset: { zh: '预设 {name}', en: 'preset {name}' },
  fromOverride: { zh: '第 {number} 条 overrides [{files}]，{place}', en: 'override #{number} [{files}], {place}' },
} as const satisfies Readonly<Record<string, Localized>>
