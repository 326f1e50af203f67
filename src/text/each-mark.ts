/**
 * Calls back for each place of two units in a text, in order. Goes from mark to mark, since most text holds few of them;
 * `first` says which of the two it is.
 */
export function eachMark(
  text: string,
  [one, other]: readonly [string, string],
  found: (at: number, first: boolean) => void,
): void {
  let first = text.indexOf(one)
  let second = text.indexOf(other)
  while (first >= 0 || second >= 0) {
    if (first >= 0 && (second < 0 || first < second)) {
      found(first, true)
      first = text.indexOf(one, first + 1)
    } else {
      found(second, false)
      second = text.indexOf(other, second + 1)
    }
  }
}
