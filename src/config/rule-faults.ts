import type { Localized } from '../diagnostic/localized.ts'
import { unknownName, type Fault } from '../rule/schema-faults.ts'
import type { OptionValue, Rule } from '../rule/rule.ts'
import { dimensions, isScored } from '../diagnostic/dimension.ts'
import type { Config, FileConfig } from './config.ts'

/** Holds the rules that a configuration names to the rules there are: their names, their options, the values of these. */
export function ruleFaults(config: Config, rules: readonly Rule[]): Fault[] {
  return [
    ...faultsOf(config, ['rules'], rules),
    ...(config.overrides ?? []).flatMap((override, index) => faultsOf(override, ['overrides', index, 'rules'], rules)),
  ]
}

/** A pattern of `rules:` or `--rule` that names nothing, said with the nearest name there is. */
export function patternFault(pattern: string, rules: readonly Rule[]): Localized | undefined {
  const ids = rules.map(({ meta }) => meta.id)
  const wide = ['*', ...dimensions.map((dimension) => `${dimension}/*`)]
  if (wide.includes(pattern) || ids.some((id) => id === pattern)) return undefined
  // Whoever forgets the dimension, or what follows it, or writes the title gets the whole name.
  const titled = rules.find(({ meta }) => meta.title.zh === pattern || meta.title.en === pattern)
  const whole =
    wide.find((one) => one === `${pattern}/*`) ?? ids.find((id) => id.endsWith(`/${pattern}`)) ?? titled?.meta.id
  if (whole)
    return { zh: `不认识的规则 ${pattern}。是不是 ${whole}？`, en: `Unknown rule ${pattern}. Did you mean ${whole}?` }
  const known = pattern.endsWith('*') ? wide : ids
  const { zh, en } = unknownName({ zh: '规则', en: 'rule' }, pattern, known)
  return {
    zh: zh.replace('请核对或删去。', '用 doclint rules 查看全部规则。'),
    en: en.replace('Check it or remove it.', 'See all rules with doclint rules.'),
  }
}

function faultsOf({ rules = {} }: FileConfig, path: Fault['path'], known: readonly Rule[]): Fault[] {
  return Object.entries(rules).flatMap(([pattern, entry]) => {
    const at = [...path, pattern]
    const message = patternFault(pattern, known)
    if (message) return [{ path: at, onKey: true, message }]
    const { severity, ...options } = typeof entry === 'string' ? { severity: entry } : entry
    if (severity === 'error' && !mayBeError(pattern)) {
      return [
        { path: typeof entry === 'string' ? at : [...at, 'severity'], onKey: false, message: styleIsNoError(pattern) },
      ]
    }
    const rule = known.find(({ meta }) => meta.id === pattern)
    return Object.entries(options).flatMap(([name, value]) => {
      const fault = optionFault(rule, pattern, name, value)
      return fault ? [{ path: [...at, name], ...fault }] : []
    })
  })
}

/** `short`, `practical` and `fresh` are matters of style; `*` takes them in. */
export function mayBeError(pattern: string): boolean {
  return dimensions.some((dimension) => !isScored(dimension) && pattern.startsWith(`${dimension}/`))
}

function styleIsNoError(pattern: string): Localized {
  const remedy =
    pattern === '*'
      ? { zh: '请只给 correct/* 或 format/* 设 error。', en: 'Set error on correct/* or format/* only.' }
      : {
          zh: '请用 warning 或 info；要管严，请在 gate 里提高分数下限或限定 warnings。',
          en: 'Use warning or info; to be strict, raise the floors or limit the warnings under gate.',
        }
  return {
    zh: `${pattern} 不能设为 error：单凭文风不能判文稿不合格。${remedy.zh}`,
    en: `${pattern} cannot be an error: style alone never fails a draft. ${remedy.en}`,
  }
}

function optionFault(
  rule: Rule | undefined,
  pattern: string,
  name: string,
  value: OptionValue | string,
): Omit<Fault, 'path'> | undefined {
  if (!rule) {
    return {
      onKey: true,
      message: {
        zh: `${pattern} 是一批规则，只能设 severity。请把 ${name} 写在单条规则下。`,
        en: `${pattern} stands for many rules and takes severity only. Set ${name} on a single rule.`,
      },
    }
  }
  const spec = rule.options[name]
  if (!spec) {
    const message = unknownName({ zh: '选项', en: 'option' }, name, ['severity', ...Object.keys(rule.options)])
    return { onKey: true, message: { zh: `${pattern}：${message.zh}`, en: `${pattern}: ${message.en}` } }
  }
  const expected = expectation(spec, value)
  if (!expected) return undefined
  const shown = shownValue(value)
  return {
    onKey: false,
    message: {
      zh: `${pattern} 的 ${name} 不能是${shown.zh}。应为${expected.zh}。`,
      en: `${name} of ${pattern} cannot be ${shown.en}. Expected ${expected.en}.`,
    },
  }
}

function shownValue(value: OptionValue | string): Localized {
  if (typeof value === 'string') return { zh: `文字“${value}”`, en: `the text “${value}”` }
  const plain = typeof value === 'object' ? `[${value.join(', ')}]` : String(value)
  return { zh: ` ${plain}`, en: plain }
}

/** What an option takes, where the value is not that. */
function expectation(spec: Rule['options'][string], value: OptionValue | string): Localized | undefined {
  if (spec.type === 'boolean') {
    return typeof value === 'boolean' ? undefined : { zh: ' true 或 false', en: 'true or false' }
  }
  if (spec.type === 'strings')
    return Array.isArray(value) ? undefined : { zh: '列表，如 [甲, 乙]', en: 'a list such as [a, b]' }
  const { minimum = -Infinity, maximum = Infinity, type } = spec
  const whole = type === 'integer'
  if (typeof value === 'number' && value >= minimum && value <= maximum && (!whole || Number.isInteger(value)))
    return undefined
  const kind = whole ? { zh: '整数', en: 'a whole number' } : { zh: '数', en: 'a number' }
  if (minimum === -Infinity && maximum === Infinity) return kind
  if (maximum === Infinity) return { zh: `不小于 ${minimum} 的${kind.zh}`, en: `${kind.en} of at least ${minimum}` }
  if (minimum === -Infinity) return { zh: `不大于 ${maximum} 的${kind.zh}`, en: `${kind.en} of at most ${maximum}` }
  return { zh: ` ${minimum} 到 ${maximum} 的${kind.zh}`, en: `${kind.en} from ${minimum} to ${maximum}` }
}
