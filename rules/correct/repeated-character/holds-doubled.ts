/** Units that the expressions of the rule look for twice in a row. */
const single = '的了和是在对与及等进加开落要'
/** Longest wording that is looked for twice in a row, in UTF-16 units. */
const longest = 8

/**
 * Whether one of the units above, or any two to eight units, stand twice in a row. A place in each stretch of `length`
 * is enough to look at: where it does not come again `length` units on, no doubling of that length goes through it.
 */
export function holdsDoubled(prose: string): boolean {
  for (let at = 1; at < prose.length; at++) {
    if (prose.charCodeAt(at) === prose.charCodeAt(at - 1) && single.includes(prose.charAt(at))) return true
  }
  for (let length = 2; length <= longest; length++) {
    for (let at = 0; at + length < prose.length; at += length) {
      if (prose.charCodeAt(at) === prose.charCodeAt(at + length) && isDoubledThrough(prose, at, length)) return true
    }
  }
  return false
}

/** Whether `length` units in a row, that at `at` among them, come again `length` units on. */
function isDoubledThrough(prose: string, at: number, length: number): boolean {
  let start = at
  while (start > 0 && prose.charCodeAt(start - 1) === prose.charCodeAt(start - 1 + length)) start--
  let end = at + 1
  while (end + length < prose.length && prose.charCodeAt(end) === prose.charCodeAt(end + length)) end++
  return end - start >= length
}
