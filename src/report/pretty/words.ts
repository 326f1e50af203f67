import type { Dimension, Severity } from '../../diagnostic/dimension.ts'
import { formatMessage, type Locale, type Localized, type MessageData } from '../../diagnostic/localized.ts'

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

export const dimensionNames: Readonly<Record<Dimension, Localized>> = {
  short: { zh: '短', en: 'short' },
  practical: { zh: '实', en: 'practical' },
  fresh: { zh: '新', en: 'fresh' },
  correct: { zh: '准', en: 'correct' },
  format: { zh: '规', en: 'format' },
}

/** Every sentence of the report that no rule supplies. */
const words = {
  characters: { zh: '{count} 字', en: '{count} characters' },
  places: { zh: '{count} 处', en: '{count} places' },
  otherPlaces: { zh: '还有 {count} 处：第 {lines} 行', en: '{count} more: line {lines}' },
  seeAlso: { zh: '另见第 {lines} 行', en: 'see also line {lines}' },
  placeLines: { zh: '第 {lines} 行', en: 'line {lines}' },
  lineBreak: { zh: '、', en: ', ' },
  wholeDocument: { zh: '全篇', en: 'whole' },
  more: {
    zh: '还有 {count} 条没有列出。看全部：{command}',
    en: '{count} more findings are not listed. See all: {command}',
  },
  clean: { zh: '没有发现问题。', en: 'Nothing found.' },
  empty: { zh: '文件里没有文字。', en: 'There is no text in the file.' },
  suppressed: { zh: '文稿中的停用注释略去 {count} 条。', en: 'Comments in the draft suppress {count} findings.' },
  note: { zh: '注意', en: 'note' },
  floor: { zh: '下限 {floor}', en: 'floor {floor}' },
  noFloor: { zh: '不设下限', en: 'no floor' },
  short: { zh: '不到', en: 'below' },
  tooLittle: { zh: '正文太少，不评分。', en: 'Too little text for scores.' },
  english: {
    zh: '这是英文文稿：英文还没有规则，不评分。',
    en: 'This draft is in English, for which there are no rules yet: no scores.',
  },
  profile: { zh: '评分标准 {profile}，{genre}', en: 'scored as {profile}, {genre}' },
  unknownGenre: {
    zh: '评分标准 {profile}：看不出文种，所以不设下限。用 --genre 指定，如 --genre 通知',
    en: 'scored as {profile}: the genre is unknown, so there is no floor. Name it with --genre, such as --genre notice',
  },
  unmeasured: { zh: '因停用规则未计：{measures}', en: 'not measured, since rules are off: {measures}' },
  first: { zh: '先改什么', en: 'What to change first' },
  change: { zh: '{section}：{count} 处“{title}”', en: '{section}: {count} × {title}' },
  changeWhole: { zh: '全篇：{count} 处“{title}”', en: 'Whole draft: {count} × {title}' },
  changeStart: { zh: '开头部分：{count} 处“{title}”', en: 'Opening: {count} × {title}' },
  after: { zh: '都改好后：{scores}', en: 'With all of these: {scores}' },
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '未通过', en: 'Failed' },
  gateScore: { zh: '{dimension} {score}，低于 {floor}', en: '{dimension} {score}, below {floor}' },
  gateErrors: { zh: '有 {count} 处错误', en: 'errors: {count}' },
  gateErrorsOver: { zh: '错误 {count} 处，多于 {limit} 处', en: '{count} errors, over {limit}' },
  gateWarnings: { zh: '警告 {count} 条，多于 {limit} 条', en: '{count} warnings, over {limit}' },
  tableFile: { zh: '文稿', en: 'draft' },
  tableResult: { zh: '结果', en: 'result' },
  total: {
    zh: '共 {files} 篇，未通过 {failed} 篇；错误 {errors}，警告 {warnings}，提示 {infos}。',
    en: '{files} drafts, {failed} failed; {errors} errors, {warnings} warnings, {infos} info.',
  },
  unread: {
    zh: '另有 {count} 篇没能检查，原因见错误信息。',
    en: 'Not checked: {count} more; the reasons are among the errors.',
  },
  moreInput: {
    zh: '还有 {count} 条没有列出。加上 --all 列出全部。',
    en: '{count} more findings are not listed. Add --all to see them.',
  },
  unchecked: { zh: '没有检查', en: 'Not checked' },
  uncheckedRow: { zh: '未查', en: 'none' },
  onlyFailed: { zh: '（表中只列未通过的文稿）', en: '(the table lists the drafts that failed)' },
} as const satisfies Readonly<Record<string, Localized>>

/** A sentence of the report in the language of the run. */
export function say(locale: Locale, name: keyof typeof words, data?: MessageData): string {
  return formatMessage(words[name], data, locale)
}

/** `12、14–16、20`, each line once. */
export function lineList(lines: readonly number[], locale: Locale, most: number): string {
  const runs: [number, number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  const shown = runs
    .slice(0, most)
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}${say(locale, 'lineBreak')}${to}` : `${from}–${to}`,
    )
  return shown.join(say(locale, 'lineBreak')) + (runs.length > most ? ' …' : '')
}
