import { isScored, type Dimension } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import { roles, type Role } from '../document/document.ts'
import { genres, type Genre } from '../document/genre.ts'
import type { OptionSchema, Options, Rule, RuleMeta, RuleSource } from './rule.ts'
import type { RuleMetaSource } from './schema.ts'

/** Makes a rule of its source: fills in the defaults that its dimension sets. */
export function defineRule<O extends Options = Record<never, never>>(source: RuleSource<O>): Rule {
  const rule: Rule<O> = {
    meta: completeMeta(source.meta),
    options: source.options ?? ({} as OptionSchema<O>),
    create: source.create,
  }
  // The engine checks option values against the schema before it hands them over, so the wider type is safe.
  return rule as unknown as Rule
}

/** Genres whose wording is fixed by law or custom: style rules measure them but do not report there unless they say so. */
const exactGenres: readonly Genre[] = ['law']
const silentRoles: readonly Role[] = ['code', 'residue']

export function completeMeta(source: RuleMetaSource): RuleMeta {
  const dimension = source.id.slice(0, source.id.indexOf('/')) as Dimension
  return {
    id: source.id as RuleId,
    dimension,
    category: source.category,
    title: source.title,
    why: source.why,
    messages: source.messages,
    severity: source.severity,
    languages: source.languages ?? ['zh'],
    roles: source.roles ?? (isScored(dimension) ? ['body'] : roles.filter((role) => !silentRoles.includes(role))),
    genres: genresOf(source.genres, dimension),
    fix: source.fix ?? 'none',
    status: source.status ?? 'stable',
    since: source.since,
    sources: source.sources ?? [],
    catalogue: source.catalogue,
    measure: source.measure,
    supersedes: (source.supersedes ?? []) as RuleId[],
    replaces: (source.replaces ?? []) as RuleId[],
    needs: source.needs ?? [],
  }
}

function genresOf(source: RuleMetaSource['genres'], dimension: Dimension): readonly Genre[] {
  if (source === undefined) return isScored(dimension) ? genres.filter((genre) => !exactGenres.includes(genre)) : genres
  if ('except' in source) return genres.filter((genre) => !source.except.includes(genre))
  return source
}
