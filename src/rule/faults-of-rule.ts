import { categories, isScored, type Dimension } from '../diagnostic/dimension.ts'
import { placeholdersOf, type Localized } from '../diagnostic/localized.ts'
import { nearestName } from '../text/nearest-name.ts'
import { faultsOfCheck, type KnownLists } from './faults-of-check.ts'
import type { RuleMetaSource, YamlRule } from './schema.ts'
import type { Fault } from './schema-faults.ts'

/** What a rule may refer to beside itself. */
export interface KnownNames extends KnownLists {
  readonly measures: readonly { readonly id: string; readonly dimension: Dimension; readonly computed?: unknown }[]
}

/** What the schema cannot say about a rule, since it takes two fields or lists from elsewhere to see it. */
export function faultsOfRule(rule: RuleMetaSource | YamlRule, known: KnownNames): Fault[] {
  const dimension = rule.id.slice(0, rule.id.indexOf('/')) as Dimension
  return [
    ...categoryFaults(rule, dimension),
    ...measureFaults(rule, dimension, known),
    ...severityFaults(rule, dimension),
    ...messageFaults(rule),
    ...needFaults(rule),
    ...('check' in rule ? faultsOfCheck(rule, dimension, known) : []),
  ]
}

function at(path: Fault['path'], zh: string, en: string): Fault {
  return { path, onKey: false, message: { zh, en } }
}

function categoryFaults({ category }: RuleMetaSource, dimension: Dimension): Fault[] {
  const own: readonly string[] = categories[dimension]
  if (own.includes(category)) return []
  return [
    at(
      ['category'],
      `${category} 不是 ${dimension} 的类别。请用 ${own.join('、')} 之一。`,
      `category ${category} is none of ${dimension}. Use one of ${own.join(', ')}.`,
    ),
  ]
}

function measureFaults({ measure }: RuleMetaSource, dimension: Dimension, { measures }: KnownNames): Fault[] {
  if (measure === undefined || measures.some(({ id, dimension: of }) => id === measure && of === dimension)) return []
  if (!isScored(dimension)) {
    return [
      at(
        ['measure'],
        `${dimension} 只计数、不评分，没有 ${measure} 一项。请删去这一行。`,
        `measure ${measure}: ${dimension} is counted, not scored. Remove the line.`,
      ),
    ]
  }
  const own = measures.filter((one) => one.dimension === dimension && !one.computed).map(({ id }) => id)
  const near = nearestName(measure, own)
  return [
    at(
      ['measure'],
      `${dimension} 没有 ${measure} 这项评分。${near ? `是不是 ${near}？` : `可用的有：${own.join('、')}。`}`,
      `measure ${measure} is none of ${dimension}. ${near ? `Did you mean ${near}?` : `Use one of ${own.join(', ')}.`}`,
    ),
  ]
}

function severityFaults({ severity }: RuleMetaSource, dimension: Dimension): Fault[] {
  if (severity !== 'error' || !isScored(dimension)) return []
  return [
    at(
      ['severity'],
      `${dimension} 是文风问题，单凭文风不能判文稿不合格。请用 warning 或 info。`,
      `severity error: ${dimension} is a matter of style, and style alone never fails a draft. Use warning or info.`,
    ),
  ]
}

/** Words need a segmenter, and there is none yet: a rule that waits for one would silently find nothing. */
function needFaults({ needs = [] }: RuleMetaSource): Fault[] {
  if (needs.length === 0) return []
  return [
    at(
      ['needs'],
      '这一版还不能分词，needs: [words] 的规则无法运行。请改用词表或表达式，并删去这一行。',
      'needs: this version has no word segmenter, so the rule could not run. Use a word list or an expression, and remove the line.',
    ),
  ]
}

function messageFaults({ messages }: RuleMetaSource): Fault[] {
  const entries = Object.entries(messages)
  if (entries.length === 0) return [at(['messages'], '没有提示语。请至少写一条。', 'messages is empty. Write one.')]
  return entries.flatMap(([name, message]) => {
    const [zh, en] = namesIn(message)
    if (zh === en) return []
    return [
      at(
        ['messages', name],
        `messages.${name} 中英文的占位符不同：中文 {${zh}}，英文 {${en}}。请改成一样。`,
        `messages.${name}: zh fills in {${zh}}, en {${en}}. Use the same in both.`,
      ),
    ]
  })
}

function namesIn({ zh, en }: Localized): [zh: string, en: string] {
  const names = (text: string): string => [...placeholdersOf(text)].toSorted().join(', ')
  return [names(zh), names(en)]
}
