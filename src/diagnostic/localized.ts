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
  return message[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data?.[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? value[locale] : String(value)
  })
}

/** The names of the placeholders in a text. */
export function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))
}
