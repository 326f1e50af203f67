import { readUserDictionary, type ReadDictionary } from '../rule/read-dictionary.ts'
import type { Fault } from '../rule/schema-faults.ts'
import type { Dictionary, LexiconEntry } from '../rule/lexicon.ts'
import { literalsOf } from '../rule/term-literals.ts'
import { nearestName } from '../text/nearest-name.ts'
import { inFile, type FileProblem, type PackFile } from './pack-files.ts'

export interface JoinedDictionaries {
  readonly dictionaries: readonly Dictionary[]
  readonly problems: readonly FileProblem[]
}

/** Adds the lists of users to those there are: new ones, ones that add to a list, ones that take its place. */
export function joinDictionaries(base: readonly Dictionary[], files: readonly PackFile[]): JoinedDictionaries {
  const joined = new Map(base.map((dictionary) => [dictionary.id, dictionary]))
  const problems: FileProblem[] = []
  for (const { path, source } of files) {
    const read = readUserDictionary(source, (id) => joined.get(id)?.protects)
    if (!read.value) {
      problems.push(...inFile(path, read.problems))
      continue
    }
    const faults = joinFaults(read.value, joined)
    if (faults.length > 0)
      problems.push(
        ...inFile(
          path,
          faults.map((fault) => read.place(fault)),
        ),
      )
    else joined.set(read.value.id, joinedWith(read.value, joined.get(read.value.id)))
  }
  return { dictionaries: [...joined.values()], problems }
}

function joinedWith(added: ReadDictionary, base: Dictionary | undefined): Dictionary {
  const { id } = added
  const protects = added.protects ?? base?.protects
  return { id, ...(protects && { protects }), entries: base && added.extends ? sumOf(base, added) : added.entries }
}

/** An entry of the user's beats one of ours under the same term. */
function sumOf({ entries, protects }: Dictionary, { entries: own, without = [] }: ReadDictionary): LexiconEntry[] {
  const gone = new Set([...removed(without, protects !== undefined), ...own.map(({ term }) => term)])
  return [...entries.filter(({ term }) => !gone.has(term)), ...own]
}

/** Terms of protected lists stand there one by one, each alternative for itself. */
function removed(without: readonly string[], literal: boolean): string[] {
  return without.flatMap((term) => (literal ? literalsOf(term) : undefined) ?? [term])
}

function joinFaults(added: ReadDictionary, joined: ReadonlyMap<string, Dictionary>): Fault[] {
  const { id, extends: adds, without = [], entries } = added
  const base = joined.get(id)
  const fault = (path: Fault['path'], onKey: boolean, zh: string, en: string): Fault[] => [
    { path, onKey, message: { zh, en } },
  ]
  if (base && adds === undefined) {
    return fault(
      ['id'],
      true,
      `词表 ${id} 已经有了。请写明 extends: true（在它后面加）或 extends: false（代替它）。`,
      `A dictionary ${id} is there already. Say extends: true to add to it, or extends: false to take its place.`,
    )
  }
  if (!base && adds) {
    const near = nearestName(id, [...joined.keys()])
    return fault(
      ['id'],
      false,
      `没有词表 ${id}，加不上去。${near ? `是不是 ${near}？` : '请核对名字；要新建词表，请删去 extends。'}`,
      `There is no dictionary ${id} to add to. ${near ? `Did you mean ${near}?` : 'Check the id; for a new list, remove extends.'}`,
    )
  }
  if (without.length > 0 && !(base && adds)) {
    return fault(
      ['without'],
      true,
      'without 只能和 extends: true 一起用。请删去。',
      'without goes with extends: true only. Remove it.',
    )
  }
  if (entries.length === 0 && without.length === 0) {
    return fault([], false, '词表是空的。请写 entries。', 'The list is empty. Write entries.')
  }
  return base ? [...unknownTerms(without, base), ...withoutTarget(entries, base)] : []
}

/** In a list of words to be replaced an entry must say by what: a fix would delete the word. */
function withoutTarget(entries: readonly LexiconEntry[], base: Dictionary): Fault[] {
  if (!base.entries.every(({ to }) => to !== undefined)) return []
  return entries
    .filter(({ to }) => to === undefined)
    .map(({ term }): Fault => ({
      path: ['entries'],
      onKey: true,
      message: {
        zh: `“${term}”没有写 to。${base.id} 是要替换的词，请写明改成什么，如 { term: ${term}, to: … }；要删去这个词，写 to: ''。`,
        en: `“${term}” has no to. ${base.id} lists words to be replaced: say by what, as { term: ${term}, to: … }, or to: '' to delete it.`,
      },
    }))
}

/** Terms to be left out that are not there: most likely misspelt, or gone from our list. */
function unknownTerms(without: readonly string[], { id, entries, protects }: Dictionary): Fault[] {
  const known = entries.map(({ term }) => term)
  return without.flatMap((term, index): Fault[] => {
    if (removed([term], protects !== undefined).some((one) => known.includes(one))) return []
    const near = nearestName(term, known)
    return [
      {
        path: ['without', index],
        onKey: false,
        message: {
          zh: `词表 ${id} 里没有“${term}”。${near ? `是不是“${near}”？` : '请照词表里的写法写，或删去这一项。'}`,
          en: `${id} holds no “${term}”. ${near ? `Did you mean “${near}”?` : 'Write it as it stands in the list, or remove it.'}`,
        },
      },
    ]
  })
}
