/** A text on one line and without what would move the cursor: a draft may hold anything. */
export function printable(text: string): string {
  return text.replace(/\r\n?|\n/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\uFEFF\u2028\u2029]/g, ' ')
}
