import { isAtWork, selectRules } from '../../engine/active-rule.ts'
import type { FileResult } from '../../engine/result.ts'
import type { Settings } from '../../config/settings.ts'
import type { RuleId } from '../../diagnostic/diagnostic.ts'
import type { FactKind } from '../../document/fact.ts'
import type { Genre, GenreSource } from '../../document/genre.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Unit } from '../../score/measure.ts'
import { measures } from '../../score/measures/index.ts'
import { profileOf } from '../../score/profiles/index.ts'
import type { ScorePart } from '../../score/score-document.ts'
import { settingRows, type SettingInput, type SettingRow } from './setting-rows.ts'

/** All that a judgement of a draft rests on. As it stands it is what `explain FILE --format json` prints. */
export interface Explanation {
  readonly kind: 'file'
  readonly path: string
  /** The configuration file in force. */
  readonly configuration: string | null
  readonly format: string
  readonly encoding: string
  readonly language: 'zh' | 'en'
  readonly genre: Genre
  readonly genreSource: GenreSource
  readonly title: string | null
  readonly characters: number
  readonly settings: readonly SettingRow[]
  readonly rules: RuleCount
  readonly profile: {
    readonly name: string
    /** The usual length of the genre, in 字. */
    readonly norm: number
    readonly weights: Readonly<Record<string, number>>
    readonly floors: FileResult['floors']
  }
  readonly scores: FileResult['scores']
  readonly measures: readonly ExplainedMeasure[]
  readonly unmeasured: readonly string[]
  readonly substance: Substance
}

export interface ExplainedMeasure extends ScorePart {
  readonly unit: Unit
  /** The rules that flag its units; none where it is computed from the draft itself. */
  readonly rules: readonly RuleId[]
}

export interface RuleCount {
  readonly running: number
  /** Of those that run: measured, but silent in this genre. */
  readonly silent: readonly RuleId[]
  /** Off by a setting, or not for this genre. */
  readonly off: readonly RuleId[]
  /** On trial and not switched on by name. */
  readonly trial: readonly RuleId[]
  readonly otherLanguage: readonly RuleId[]
}

/** What was recognised in the sentences of the body. */
export interface Substance {
  readonly sentences: number
  readonly sentencesWithFact: number
  readonly facts: Readonly<Record<FactKind, number>>
  readonly demands: { readonly total: number; readonly anchored: number }
  readonly claims: { readonly total: number; readonly evidenced: number }
}

export interface ExplanationInput extends Pick<SettingInput, 'layers' | 'config' | 'path' | 'lineOf' | 'rules'> {
  readonly result: FileResult
  readonly settings: Settings
}

export function explanationOf({ result, settings, ...input }: ExplanationInput): Explanation {
  const { document, encoding, scores, parts, unmeasured, floors } = result
  const profile = profileOf(document.genre)
  const { active } = selectRules(input.rules, document, settings)
  const working = active.filter(isAtWork)
  const running = new Map(working.map((one) => [one.rule.meta.id, one]))
  const left = input.rules.filter(({ meta }) => !running.has(meta.id))
  const speaks = ({ meta }: Rule): boolean => meta.languages.includes(document.language)
  const isTrial = ({ meta }: Rule): boolean => meta.status === 'trial'
  const ids = (rules: readonly Rule[]): RuleId[] => rules.map(({ meta }) => meta.id)
  return {
    kind: 'file',
    path: result.path,
    configuration: input.path ?? null,
    format: document.format,
    encoding,
    language: document.language,
    genre: document.genre,
    genreSource: document.genreSource,
    title: document.title?.text.trim() ?? null,
    characters: document.characters,
    settings: settingRows({ ...input, document, profile }),
    rules: {
      running: working.length,
      silent: working.filter(({ reports }) => !reports).map(({ rule }) => rule.meta.id),
      off: ids(left.filter((rule) => speaks(rule) && !isTrial(rule))),
      trial: ids(left.filter((rule) => speaks(rule) && isTrial(rule))),
      otherLanguage: ids(left.filter((rule) => !speaks(rule))),
    },
    profile: { name: result.profile, norm: profile.norm, weights: profile.weights, floors },
    scores,
    measures: parts.map((part) => ({
      ...part,
      unit: measures.find(({ id }) => id === part.measure)?.unit ?? 'document',
      rules: active
        .filter(({ rule: { meta } }) => meta.measure === part.measure && meta.status === 'stable')
        .map(({ rule }) => rule.meta.id),
    })),
    unmeasured,
    substance: substanceOf(result),
  }
}

function substanceOf({ document }: FileResult): Substance {
  const body = document.sentences.filter(({ role }) => role === 'body')
  const facts: Record<FactKind, number> = { time: 0, cycle: 0, quantity: 0, owner: 0, name: 0, place: 0, means: 0 }
  for (const { kind } of body.flatMap((sentence) => sentence.facts)) facts[kind]++
  const demands = body.flatMap((sentence) => sentence.demands)
  const claims = body.flatMap((sentence) => sentence.claims)
  return {
    sentences: body.length,
    sentencesWithFact: body.filter((sentence) => sentence.facts.length > 0).length,
    facts,
    demands: { total: demands.length, anchored: demands.filter(({ anchored }) => anchored).length },
    claims: { total: claims.length, evidenced: claims.filter(({ evidenced }) => evidenced).length },
  }
}
