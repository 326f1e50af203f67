import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { formatMessage, type Locale, type MessageData } from '../diagnostic/localized.ts'

/** The words of a diagnostic in a language. */
export function messageOf(diagnostic: Diagnostic, locale: Locale): string {
  return wordsOf(diagnostic, diagnostic.messageId, diagnostic.data, locale)
}

/** Any of the rule's words, such as the title of a fix. */
export function wordsOf(
  diagnostic: Diagnostic,
  messageId: string,
  data: MessageData | undefined,
  locale: Locale,
): string {
  const message = diagnostic.messages[messageId]
  return message ? formatMessage(message, data ?? diagnostic.data, locale) : messageId
}
