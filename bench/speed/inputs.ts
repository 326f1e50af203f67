import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder, textsBelow } from '../shared-folder.ts'

/** The lines of real work reports, from which inputs of any size are laid together. */
export function corpusLines(): string[] {
  const reports = 'corpora/dev-zh/gov-reports'
  return textsBelow(join(sharedFolder(reports), reports))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
}

/** At least so many bytes of whole lines, from a line of the corpus on, which repeats when it ends. */
export function take(lines: readonly string[], bytes: number, from = 0): string {
  const taken: string[] = []
  let size = 0
  for (let index = from; size < bytes; index++) {
    const line = lines[index % lines.length] ?? ''
    taken.push(line)
    size += Buffer.byteLength(line) + 1
  }
  return taken.join('\n')
}

/** Each line a paragraph, each 一、 a heading. */
export function toMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^[一二三四五六七八九十]+、/.test(line) ? `## ${line}` : line))
    .join('\n\n')
}

export function writeInput(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Writes a folder of files that each begin at another line of the corpus; returns their names. */
export function writeMany(
  folder: string,
  count: number,
  nameOf: (index: number) => string,
  text: (from: number) => string,
): string[] {
  mkdirSync(folder)
  const names = Array.from({ length: count }, (_, index) => nameOf(index))
  for (const [index, name] of names.entries()) writeInput(folder, name, text(index * 1700))
  return names
}
