/** Lines around a change, as `diff -u` has them. */
const context = 3

/**
 * A unified diff of two texts of equally many lines, as `patch` and `git apply` take it; empty where they are the same.
 * Fixes neither add nor take lines, so each line is held against its own. A carriage return is a part of its line.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = before.split('\n')
  const now = after.split('\n')
  if (old.length !== now.length) throw new RangeError(`${old.length} lines became ${now.length}`)
  const hunks = hunksOf(old, now)
  if (hunks.length === 0) return ''
  const name = path.startsWith('/') ? path : undefined
  return [
    `--- ${name ?? `a/${path}`}`,
    `+++ ${name ?? `b/${path}`}`,
    ...hunks.flatMap((hunk) => hunkLines(hunk, old, now)),
    '',
  ].join('\n')
}

/** Lines from `start` up to `end`, counted from 0. */
interface Hunk {
  readonly start: number
  end: number
}

function hunksOf(old: readonly string[], now: readonly string[]): Hunk[] {
  const lines = lineCount(old)
  const hunks: Hunk[] = []
  for (let line = 0; line < lines; line++) {
    if (old[line] === now[line]) continue
    const last = hunks.at(-1)
    const end = Math.min(lines, line + 1 + context)
    if (last && line - context <= last.end) last.end = end
    else hunks.push({ start: Math.max(0, line - context), end })
  }
  return hunks
}

/** What stands behind the last line end is a line only where it is not empty. */
function lineCount(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}

function hunkLines({ start, end }: Hunk, old: readonly string[], now: readonly string[]): string[] {
  const lines = [`@@ -${start + 1},${end - start} +${start + 1},${end - start} @@`]
  let removed: string[] = []
  let added: string[] = []
  const settle = (): void => {
    lines.push(...removed, ...added)
    removed = []
    added = []
  }
  for (let line = start; line < end; line++) {
    const unended = line === old.length - 1 ? ['\\ No newline at end of file'] : []
    if (old[line] === now[line]) {
      settle()
      lines.push(` ${old[line] ?? ''}`, ...unended)
      continue
    }
    removed.push(`-${old[line] ?? ''}`, ...unended)
    added.push(`+${now[line] ?? ''}`, ...unended)
  }
  settle()
  return lines
}
