import { categories, isScored, type Dimension } from '../diagnostic/dimension.ts'
import { placeholdersOf } from '../diagnostic/localized.ts'
import type { RuleMetaSource, YamlRule } from '../rule/schema.ts'
import { measures } from '../score/measures/index.ts'
import { nearestName } from '../text/nearest-name.ts'

/** What the schema cannot say about a rule, since it takes two fields or the list of measures to see it. */
export function faultsOfRule(rule: RuleMetaSource): string[] {
  const dimension = rule.id.slice(0, rule.id.indexOf('/')) as Dimension
  return [
    ...categoryFaults(rule, dimension),
    ...measureFaults(rule, dimension),
    ...severityFaults(rule, dimension),
    ...messageFaults(rule),
    ...patternFaults(rule),
  ]
}

function categoryFaults({ category }: RuleMetaSource, dimension: Dimension): string[] {
  const own: readonly string[] = categories[dimension]
  if (own.includes(category)) return []
  return [`category ${category} is none of ${dimension}. Use one of ${own.join(', ')}.`]
}

function measureFaults({ measure }: RuleMetaSource, dimension: Dimension): string[] {
  if (measure === undefined || measures.some(({ id, dimension: of }) => id === measure && of === dimension)) return []
  if (!isScored(dimension)) return [`measure ${measure}: ${dimension} is counted, not scored. Remove the line.`]
  const own = measures.filter((one) => one.dimension === dimension && !one.computed).map(({ id }) => id)
  const near = nearestName(measure, own)
  return [
    `measure ${measure} is none of ${dimension}. ${near ? `Did you mean ${near}?` : `Use one of ${own.join(', ')}.`}`,
  ]
}

function severityFaults({ severity }: RuleMetaSource, dimension: Dimension): string[] {
  if (severity !== 'error' || !isScored(dimension)) return []
  return [
    `severity error: ${dimension} is a matter of style, and style alone never fails a draft. Use warning or info.`,
  ]
}

function messageFaults({ messages }: RuleMetaSource): string[] {
  return Object.entries(messages).flatMap(([name, { zh, en }]) => {
    const [inChinese, inEnglish] = [zh, en].map((text) => [...placeholdersOf(text)].toSorted().join(', '))
    if (inChinese === inEnglish) return []
    return [`messages.${name}: zh fills in {${inChinese}}, en {${inEnglish}}. Use the same in both.`]
  })
}

/** An expression that cannot be read would otherwise switch the rule off in the middle of a run. */
function patternFaults(rule: RuleMetaSource): string[] {
  const check = (rule as Partial<YamlRule>).check
  if (check === undefined) return []
  const texts = [
    ...(check.kind === 'pattern' ? [check.pattern].flat() : []),
    ...conditionTexts(check.unless),
    ...('only' in check ? conditionTexts(check.only) : []),
  ]
  return texts.flatMap((text) => {
    try {
      RegExp(text, 'dg')
      return []
    } catch (error) {
      return [`“${text}” is no regular expression: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}

function conditionTexts(conditions: object | undefined): string[] {
  const entries = Object.entries(conditions ?? {}) as [string, unknown][]
  return entries.flatMap(([key, value]) => (expressions.has(key) && typeof value === 'string' ? [value] : []))
}

const expressions = new Set(['before', 'after', 'clause', 'sentence', 'heading'])
