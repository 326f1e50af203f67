/** A way to write the same text otherwise, in which a rule must find the same words. */
export interface Wrapping {
  readonly name: string
  readonly format: 'text' | 'md'
  /** Only for rules that read body text: a title or an addressee would lose its role. */
  readonly bodyOnly: boolean
  wrap(text: string): string
}

/** Every example runs again in each of these. The marked words must still be found, at their new place. */
export const wrappings: readonly Wrapping[] = [
  { name: 'CRLF line ends', format: 'text', bodyOnly: false, wrap: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'a byte order mark', format: 'text', bodyOnly: false, wrap: (text) => `\uFEFF${text}` },
  { name: 'astral characters before it', format: 'text', bodyOnly: true, wrap: (text) => `𠮷𠮷家。\n${text}` },
  {
    name: 'an entity before it',
    format: 'md',
    bodyOnly: true,
    wrap: (text) => `甲&amp;乙。\n\n${text.replace(/\n/g, '\n\n')}`,
  },
  { name: 'a list item', format: 'md', bodyOnly: true, wrap: (text) => `- ${text.replace(/\n/g, '\n\n  ')}` },
  {
    name: 'bold',
    format: 'md',
    bodyOnly: true,
    wrap: (text) =>
      text
        .split('\n')
        .map((line) => `**${line}**`)
        .join('\n\n'),
  },
]
