import type { Rule } from '../rule/rule.ts'

/** What `--format json` says of a rule. */
export function ruleJson({ meta, options }: Rule): object {
  const { id, dimension, category, title, why, severity, languages, genres, fix, status, since, sources, measure } =
    meta
  return {
    id,
    dimension,
    category,
    title,
    why,
    severity,
    languages,
    genres,
    fix,
    status,
    since,
    sources,
    ...(measure && { measure }),
    options,
  }
}
