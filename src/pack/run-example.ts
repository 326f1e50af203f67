import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { placeholdersOf, type Localized } from '../diagnostic/localized.ts'
import { lintDocument } from '../engine/lint-document.ts'
import type { RuleBase } from '../engine/rule-base.ts'
import { readerFor } from '../formats/reader-for.ts'
import type { Rule } from '../rule/rule.ts'
import { readExamples, type Example } from './examples.ts'
import { wrappings, type Wrapping } from './wrappings.ts'

/** A place that a rule marks, or should. */
export interface Mark {
  /** Whitespace and `*` left out: a wrapping may break a marked sentence over two lines. */
  readonly quote: string
  /** Where it stands in the example itself; in a wrapping only the words count. */
  readonly start?: number
  readonly end?: number
}

export interface Outcome {
  readonly expected: readonly Mark[]
  readonly found: readonly Mark[]
  /** Placeholders of the messages that nothing fills. */
  readonly unfilled: readonly string[]
  /** What a rule written in code throws: it would otherwise pass for one that finds nothing. */
  readonly crash: Localized | undefined
}

/** One way to run one example of a rule's README. */
export interface RuleCase {
  readonly example: Example
  /** Undefined for the example as it stands. */
  readonly wrapping: Wrapping | undefined
  run(): Promise<Outcome>
}

/** Whether a rule does in a case what its README says. */
export function isAsShown({ expected, found, unfilled, crash }: Outcome): boolean {
  const same = ({ quote, start, end }: Mark, other: Mark | undefined): boolean =>
    quote === other?.quote && start === other.start && end === other.end
  return (
    crash === undefined &&
    unfilled.length === 0 &&
    expected.length === found.length &&
    expected.every((mark, at) => same(mark, found[at]))
  )
}

/** Every example of a README, as it stands and in each wrapping that the rule can be asked to bear. */
export function casesOf(rule: Rule, readme: string, base: RuleBase): RuleCase[] {
  const { roles } = rule.meta
  const readsBodyOnly = roles.length === 1 && roles[0] === 'body'
  return readExamples(readme).flatMap((example): RuleCase[] => {
    const plain: RuleCase = { example, wrapping: undefined, run: () => runPlain(rule, example, base) }
    if (example.format === 'md') return [plain]
    const wrapped = wrappings
      .filter(({ bodyOnly }) => !bodyOnly || readsBodyOnly)
      .map((wrapping): RuleCase => ({ example, wrapping, run: () => runWrapped(rule, example, wrapping, base) }))
    return [plain, ...wrapped]
  })
}

async function runPlain(rule: Rule, example: Example, base: RuleBase): Promise<Outcome> {
  const { text, marked, format } = example
  const mark = ({ start, end }: { start: number; end: number }): Mark => ({
    quote: quoteOf(text, start, end),
    start,
    end,
  })
  const { diagnostics, crash } = await linted(rule, example, base, text, format)
  return {
    expected: marked.map(mark),
    found: diagnostics.map(({ at }) => mark(at)),
    unfilled: diagnostics.flatMap(({ messageId, data, messages }) =>
      [...placeholdersOf(messages[messageId]?.zh ?? '')].filter((name) => data?.[name] === undefined),
    ),
    crash,
  }
}

async function runWrapped(rule: Rule, example: Example, { format, wrap }: Wrapping, base: RuleBase): Promise<Outcome> {
  const source = wrap(example.text)
  const { diagnostics, crash } = await linted(rule, example, base, source, format)
  return {
    expected: example.marked.map(({ start, end }) => ({ quote: quoteOf(example.text, start, end) })),
    found: diagnostics.map(({ at }) => ({ quote: quoteOf(source, at.start, at.end) })),
    unfilled: [],
    crash,
  }
}

async function linted(
  rule: Rule,
  { genre, options }: Example,
  base: RuleBase,
  source: string,
  format: Example['format'],
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly crash: Localized | undefined }> {
  const uri = `example.${format === 'md' ? 'md' : 'txt'}`
  const [language = 'zh'] = rule.meta.languages
  const settings: Settings = {
    rules: [[rule.meta.id, { severity: 'on', options }]],
    gate: { floors: {}, errors: 0 },
    terms: [],
    language,
    ...(genre && { genre: { genre, source: 'option' } }),
  }
  const reader = await readerFor(uri)
  const document = await reader.read({ uri, source, language, ...(settings.genre && { genre: settings.genre }) })
  const knowledge = base.knowledge([])
  const own = { ...base, rules: [rule] }
  const { diagnostics, problems } = lintDocument({ document, settings, base: own, knowledge, encoding: 'utf-8' })
  return { diagnostics, crash: problems.find(({ code }) => code === 'rule-crashed')?.message }
}

function quoteOf(source: string, start: number, end: number): string {
  return source.slice(start, end).replace(/[\s*]/g, '')
}
