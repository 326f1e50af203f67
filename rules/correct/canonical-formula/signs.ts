import type { Formula } from './faults.ts'
import { shortest } from './near-miss.ts'

/** Texts of which a sentence holds one where it gets anything wrong about the formula. */
export function signsOf({
  term,
  right = term,
  wrong = [],
  wrongVerbs = [],
  members,
  named = [],
  strict,
}: Formula): string[] {
  return [
    ...wrong,
    ...halvesOf(right),
    ...wrongVerbs.flatMap((verb) => links.map((link) => verb + link + term)),
    // A list out of order counts without a name where the order is strict; it holds all members.
    ...(members ? [term, ...named, ...(strict ? [longest(members)] : [])] : []),
  ]
}

/** What may stand between a verb and its formula. */
const links = ['', '了', '好'].flatMap((particle) => [particle, `${particle}“`])

/** One character too many, too few or changed leaves one half of a wording as it is. */
function halvesOf(wording: string): string[] {
  const middle = wording.length >> 1
  return wording.length < shortest ? [] : [wording.slice(0, middle), wording.slice(middle)]
}

function longest(members: readonly string[]): string {
  return members.reduce((most, member) => (member.length > most.length ? member : most))
}
