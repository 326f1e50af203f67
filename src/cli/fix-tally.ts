import type { Locale } from '../diagnostic/localized.ts'
import type { Mended } from '../engine/result.ts'

/** What was mended over a run. */
export interface FixTally {
  /** Takes in a draft; without `mended` it could not be rewritten. */
  add(mended: Mended | undefined): void
  /** One line that says how much was mended, and what was left. */
  line(locale: Locale, isDryRun: boolean): string
}

export function fixTally(): FixTally {
  let places = 0
  let drafts = 0
  let left = 0
  let unwritten = 0
  return {
    add(mended) {
      if (!mended) {
        unwritten++
        return
      }
      places += mended.places
      left += mended.left
      if (mended.places > 0) drafts++
    },
    line: (locale, isDryRun) =>
      locale === 'zh'
        ? chinese({ places, drafts, left, unwritten }, isDryRun)
        : english({ places, drafts, left, unwritten }, isDryRun),
  }
}

interface Sums {
  readonly places: number
  readonly drafts: number
  /** Findings whose fix would do harm. */
  readonly left: number
  /** Drafts that could not be rewritten: of these it is not said that there is nothing to mend. */
  readonly unwritten: number
}

function chinese({ places, drafts, left, unwritten }: Sums, isDryRun: boolean): string {
  const rest =
    (left > 0 ? `另有 ${left} 处改了会带出新问题，没有改。` : '') +
    (unwritten > 0 && places > 0 ? `另有 ${unwritten} 篇没能改写。` : '')
  if (places === 0 && unwritten > 0) return `没有改动：${unwritten} 篇没能改写。${rest}\n`
  if (places === 0) return `没有可改的地方。${rest}\n`
  return isDryRun
    ? `可改 ${places} 处，涉及 ${drafts} 篇，没有写入文件。${rest}\n`
    : `已改 ${places} 处，涉及 ${drafts} 篇。${rest}\n`
}

function english({ places, drafts, left, unwritten }: Sums, isDryRun: boolean): string {
  const rest =
    (left > 0 ? ` ${count(left, 'place')} left, where the fix would do harm.` : '') +
    (unwritten > 0 && places > 0 ? ` ${count(unwritten, 'draft')} could not be rewritten.` : '')
  if (places === 0 && unwritten > 0)
    return `Nothing changed: ${count(unwritten, 'draft')} could not be rewritten.${rest}\n`
  if (places === 0) return `Nothing to fix.${rest}\n`
  const done = isDryRun ? 'Would fix' : 'Fixed'
  const written = isDryRun ? '; nothing was written' : ''
  return `${done} ${count(places, 'place')} in ${count(drafts, 'draft')}${written}.${rest}\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
