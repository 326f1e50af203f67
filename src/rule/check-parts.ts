import type { Check } from './schema.ts'
import type { Fault } from './schema-faults.ts'

/** A text of a check with the path to it in the rule. */
export interface Placed {
  readonly path: Fault['path']
  readonly text: string
}

/** Every term that a check looks for in prose. */
export function termsIn(check: Check): Placed[] {
  switch (check.kind) {
    case 'phrase':
    case 'density':
    case 'repeat':
      return (check.terms ?? []).map((entry, index) =>
        typeof entry === 'string'
          ? { path: ['check', 'terms', index], text: entry }
          : { path: ['check', 'terms', index, 'term'], text: entry.term },
      )
    case 'replace':
      return (check.terms ?? []).flatMap(({ from }, index) => texts(from, ['check', 'terms', index, 'from']))
    case 'consistency':
      return check.groups.flatMap((group, number) =>
        group.flatMap((form, index) => texts(form, ['check', 'groups', number, index])),
      )
    case 'pattern':
    case 'limit':
    case 'structure':
      return []
  }
}

/** Every regular expression that is the check itself. */
export function expressionsIn(check: Check): Placed[] {
  switch (check.kind) {
    case 'pattern':
      return texts(check.pattern, ['check', 'pattern'])
    case 'repeat':
      return check.pattern === undefined ? [] : [{ path: ['check', 'pattern'], text: check.pattern }]
    case 'structure':
      return check.tests.flatMap((test, index) => {
        const path = ['check', 'tests', index]
        if ('headings' in test) return texts(test.headings, [...path, 'headings'])
        return 'heading' in test ? [{ path: [...path, 'heading'], text: test.heading }] : []
      })
    default:
      return []
  }
}

/** Every regular expression of `unless` and `only`, those of single terms too. */
export function conditionsIn(check: Check): Placed[] {
  const terms: readonly unknown[] = 'terms' in check ? (check.terms ?? []) : []
  return [
    ...conditionTexts(check, ['check']),
    ...terms.flatMap((entry, index) =>
      typeof entry === 'object' ? conditionTexts(entry, ['check', 'terms', index]) : [],
    ),
  ]
}

const expressionKeys = ['before', 'after', 'clause', 'sentence', 'heading']

/** The expressions in `unless`, `only` and `manual` of a check, a term or an entry of a dictionary. */
export function conditionTexts(holder: unknown, path: Fault['path']): Placed[] {
  const { unless, only, manual } = (holder ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries({ unless, only, manual }).flatMap(([name, conditions]) =>
    Object.entries(conditions ?? {}).flatMap(([key, value]) =>
      expressionKeys.includes(key) && typeof value === 'string' ? [{ path: [...path, name, key], text: value }] : [],
    ),
  )
}

function texts(one: string | readonly string[], path: Fault['path']): Placed[] {
  if (typeof one === 'string') return [{ path, text: one }]
  return one.map((text, index) => ({ path: [...path, index], text }))
}
