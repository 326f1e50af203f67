import type { Locale } from '../diagnostic/localized.ts'

/** The language of the run: what is asked for, else Chinese unless the environment says English. */
export function localeOf(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Locale {
  if (asked === 'zh' || asked === 'en') return asked
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^en\b|^en_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh'
}
