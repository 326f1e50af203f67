import { countHan, type Range, type Sentence } from 'doclint/rule'

export interface Passage extends Range {
  readonly sentence: Sentence
}

export interface Repeat {
  readonly here: Passage
  readonly earlier: Passage
}

/** A run that comes three times is a term of the draft (水资源管理信息系统) and no repetition. */
const mostTimes = 2

/**
 * Longest runs of at least `least` characters that stand in an earlier sentence too. Linear in the length of the
 * draft: every run of `least` characters is looked up once, and a hit is grown to both sides.
 */
export function findRepeats(sentences: readonly Sentence[], least: number): Repeat[] {
  const first = new Map<string, { sentence: number; at: number; times: number }>()
  const repeats: Repeat[] = []
  sentences.forEach((sentence, number) => {
    const { prose } = sentence
    const hits: { start: number; end: number; from: number; at: number }[] = []
    for (let at = 0; at + least <= prose.length; at++) {
      const key = prose.slice(at, at + least)
      const known = first.get(key)
      if (!known) first.set(key, { sentence: number, at, times: 1 })
      else {
        known.times++
        const last = hits.at(-1)
        if (last && last.from === known.sentence && known.at - last.at === at - last.start) last.end = at + least
        else if (known.sentence !== number && known.times <= mostTimes)
          hits.push({ start: at, end: at + least, from: known.sentence, at: known.at })
      }
    }
    for (const hit of hits) {
      const earlier = sentences[hit.from]
      if (earlier)
        addRepeat(
          repeats,
          { sentence, start: hit.start, end: hit.end },
          { sentence: earlier, start: hit.at, end: hit.at + hit.end - hit.start },
          least,
        )
    }
  })
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
