/**
 * UTF-16 units of a stretch of source without its line breaks and the blanks around them: where a line is broken must
 * not decide how much of a sentence is flagged.
 */
export function unbrokenLength(source: string, start: number, end: number): number {
  const text = source.slice(start, end)
  if (!text.includes('\n') && !text.includes('\r')) return text.length
  let length = 0
  // Blanks since the last mark that prints, and whether a line ended among them.
  let blanks = 0
  let broken = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) broken = true
    else if (code === 32 || code === 9 || code === 0x3000) blanks++
    else {
      length += broken ? 1 : blanks + 1
      blanks = 0
      broken = false
    }
  }
  return broken ? length : length + blanks
}
