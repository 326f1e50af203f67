import { parseArgs } from 'node:util'
import type { Locale } from '../diagnostic/localized.ts'
import type { Failure } from '../host/failure.ts'
import { nearestName } from '../text/nearest-name.ts'
import { localeOf } from './locale.ts'
import { optionEntries, type OptionEntry, type OptionName } from './option-table.ts'

/** The command line, read but not yet understood. */
export interface RawArguments {
  readonly words: readonly string[]
  /** Values by option; a switch has none. An option given twice keeps both. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>
  readonly locale: Locale
  readonly failures: readonly Failure[]
}

/** Reads the arguments. Every mistake is named; none throws. */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RawArguments {
  const options = Object.fromEntries(
    optionEntries.map(([name, { value, short }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const words: string[] = []
  const values = new Map<OptionName, string[]>()
  const failures: Failure[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const known = optionEntries.find(([name]) => name === token.name)
    const failure = known ? faultOf(known[1], token) : unknownOption(token.rawName)
    if (failure) failures.push(failure)
    else if (known) values.set(known[0], [...(values.get(known[0]) ?? []), token.value ?? ''])
  }
  return { words, values, locale: localeOf(values.get('locale')?.at(-1), environment), failures }
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function faultOf({ value }: OptionEntry, token: OptionToken): Failure | undefined {
  const { rawName } = token
  if (!value) {
    if (token.value === undefined) return undefined
    return {
      message: {
        zh: `${rawName} 不带值，却写了“${token.value}”。请去掉“=”和后面的内容。`,
        en: `${rawName} takes no value, found “${token.value}”. Remove “=” and what follows.`,
      },
    }
  }
  // A value that looks like an option was most likely forgotten; `--genre=-x` says what it means, and `-1` is a number.
  const missing = token.value === undefined || token.value === '' || (!token.inlineValue && /^-[^\d]/.test(token.value))
  if (!missing) return undefined
  return {
    message: {
      zh: `${rawName} 后面缺少值。请写成 ${rawName} ${value}。`,
      en: `${rawName} lacks its value. Write ${rawName} ${value}.`,
    },
  }
}

function unknownOption(rawName: string): Failure {
  const near = nearestName(
    rawName.replace(/^-+/, ''),
    optionEntries.map(([name]) => name),
  )
  return {
    message: {
      zh: `不认识的选项 ${rawName}。${near ? `是不是 --${near}？` : '用 doclint --help 查看全部选项。'}`,
      en: `Unknown option ${rawName}. ${near ? `Did you mean --${near}?` : 'See all options with doclint --help.'}`,
    },
  }
}
