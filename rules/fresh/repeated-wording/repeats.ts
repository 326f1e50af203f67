import { countHan, runNumbers, type Range, type Sentence } from 'doclint/rule'

export interface Passage extends Range {
  readonly sentence: Sentence
}

export interface Repeat {
  readonly here: Passage
  readonly earlier: Passage
}

/** A run that comes three times is a term of the draft (水资源管理信息系统) and no repetition. */
const mostTimes = 2

/** Finds the runs of at least `least` units of each sentence shown that stand in an earlier one too. */
export type RepeatFinder = (sentence: Sentence) => Repeat[]

/**
 * Longest runs of at least `least` characters that stand in an earlier sentence too. Linear in the length of the
 * draft: every run of `least` characters is looked up once, and a hit is grown to both sides. `all` are the texts of
 * all sentences that will be shown.
 */
export function repeatFinder(least: number, all: readonly string[]): RepeatFinder {
  const runs = runNumbers(least, { among: all })
  const sentences: Sentence[] = []
  /** By number of a run: the first sentence it stands in, where, and how often it has come. */
  const first: number[] = []
  const at: number[] = []
  const times: number[] = []
  return (sentence) => {
    const here = sentences.length
    sentences.push(sentence)
    const hits: { start: number; end: number; from: number; at: number }[] = []
    const numbers = runs.of(sentence.prose)
    for (let start = 0; start < numbers.length; start++) {
      const number = numbers[start] ?? -1
      if (number < 0) continue
      const from = first[number]
      if (from === undefined) {
        first.push(here)
        at.push(start)
        times.push(1)
        continue
      }
      const place = at[number] ?? 0
      const count = (times[number] ?? 0) + 1
      times[number] = count
      const last = hits.at(-1)
      if (last && last.from === from && place - last.at === start - last.start) last.end = start + least
      else if (from !== here && count <= mostTimes) hits.push({ start, end: start + least, from, at: place })
    }
    return repeatsOf(sentence, sentences, hits, least)
  }
}

function repeatsOf(
  sentence: Sentence,
  sentences: readonly Sentence[],
  hits: readonly { start: number; end: number; from: number; at: number }[],
  least: number,
): Repeat[] {
  const repeats: Repeat[] = []
  for (const { start, end, from, at } of hits) {
    const earlier = sentences[from]
    if (earlier)
      addRepeat(repeats, { sentence, start, end }, { sentence: earlier, start: at, end: at + end - start }, least)
  }
  return repeats
}

/** Keeps a run that is whole words for the most part: no fixed wording, no list of names, no bare figures. */
function addRepeat(repeats: Repeat[], found: Passage, before: Passage, least: number): void {
  const here = withoutMarks(found)
  const earlier = withoutMarks(before)
  const text = here.sentence.prose.slice(here.start, here.end)
  // A line without a mark is a title or a heading.
  if (!/[，。；：！]/.test(here.sentence.prose)) return
  if (countHan(text) < least - 2 || here.sentence.isProtected(here.start, here.end)) return
  const names = here.sentence.facts.some(({ start, end }) => start < here.end && here.start < end)
  if (names || (text.match(/、/g)?.length ?? 0) > 2) return
  if (!isWholeClauses(here)) return
  const last = repeats.at(-1)
  if (last && last.here.sentence === here.sentence && here.start < last.here.end) return
  repeats.push({ here, earlier })
}

/** A run without the pause marks at its ends. */
function withoutMarks({ sentence, start, end }: Passage): Passage {
  const text = sentence.prose.slice(start, end)
  const lead = text.length - text.replace(/^[，。；：、！\s]+/, '').length
  const tail = text.length - text.replace(/[，。；：、！\s]+$/, '').length
  return { sentence, start: start + lead, end: end - tail }
}

/** Begins where a clause begins or ends where one ends: a long name in the middle of a clause is no repetition. */
function isWholeClauses({ sentence: { prose, clauses }, start, end }: Passage): boolean {
  return clauses.some((clause) => {
    if (clause.start < start || clause.end > end + 1) return false
    return (clause.start === start || clause.end >= end) && countHan(prose, clause.start, clause.end) >= 8
  })
}
