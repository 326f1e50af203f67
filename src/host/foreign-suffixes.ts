import { basename, extname } from 'node:path'
import type { Localized } from '../diagnostic/localized.ts'

/** Suffixes under which offices keep drafts that have no reader here. */
const foreignSuffixes: ReadonlySet<string> = new Set([
  '.docx',
  '.doc',
  '.wps',
  '.pdf',
  '.ofd',
  '.rtf',
  '.odt',
  '.mht',
  '.mhtml',
])

/** Whether a file is a draft of another program; `~$通知.docx` is the mark Word leaves of one that is open. */
export function isForeign(path: string): boolean {
  return foreignSuffixes.has(extname(path).toLowerCase()) && !basename(path).startsWith('~$')
}

/** Says how many drafts of other programs were passed over beside those that were checked. */
export function foreignNote(paths: readonly string[]): Localized {
  const { zh, en } = countsOf(paths)
  return {
    zh: `有 ${paths.length} 个文件没有检查（${zh}）：读不了这种格式。请在 Word/WPS 中另存为 .txt 再检查。`,
    en: `${paths.length === 1 ? '1 file was' : `${paths.length} files were`} not checked (${en}): the format cannot be read. Save as .txt in Word/WPS first.`,
  }
}

/** Says that there is nothing but drafts of other programs. */
export function onlyForeign(paths: readonly string[]): Localized {
  const { zh, en } = countsOf(paths)
  return {
    zh: `这里没有能读的文稿，只有 ${paths.length} 个读不了的文件（${zh}）。请在 Word/WPS 中另存为 .txt 再检查。`,
    en: `No draft that can be read is here, only ${paths.length} of other formats (${en}). Save as .txt in Word/WPS first.`,
  }
}

/** `.docx 3 个、.pdf 1 个` */
function countsOf(paths: readonly string[]): Localized {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const suffix = extname(path).toLowerCase()
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1)
  }
  const all = [...counts].sort(([, a], [, b]) => b - a)
  return {
    zh: all.map(([suffix, count]) => `${suffix} ${count} 个`).join('、'),
    en: all.map(([suffix, count]) => `${count} ${suffix}`).join(', '),
  }
}
