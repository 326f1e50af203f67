export const locales = ['zh', 'en'] as const
/** The language that results are read in; the language of the draft is another matter. */
export type Locale = (typeof locales)[number]

/** One text in both languages. */
export type Localized = Readonly<Record<Locale, string>>

/** A text that may depend on the language it is read in, such as the advice an entry of a dictionary gives. */
export type MessageValue = string | number | Localized
export type MessageData = Readonly<Record<string, MessageValue>>

/** Fills the `{placeholders}` of a message. A placeholder without a value stays as it stands, so that it is seen. */
export function formatMessage(message: Localized, data: MessageData | undefined, locale: Locale): string {
  let filled = ''
  partsOf(message[locale]).forEach((part, index) => {
    const value = index % 2 === 0 ? part : (data?.[part] ?? `{${part}}`)
    filled += typeof value === 'object' ? value[locale] : value
  })
  return filled
}

const known = new Map<string, readonly string[]>()

/** A text cut at its placeholders: every second part is the name of one. A draft has few messages and many findings. */
function partsOf(text: string): readonly string[] {
  let parts = known.get(text)
  if (!parts) known.set(text, (parts = text.split(/\{(\w+)\}/)))
  return parts
}

/** The names of the placeholders in a text. */
export function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))
}
