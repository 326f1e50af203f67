/**
 * Makes the word lists by which unknown wordings are judged: `npm run lexicon -- [FOLDER]`.
 *
 * FOLDER, by default the one beside the repository, holds `corpora/phrases` (word lists and tables of characters) and
 * `corpora/dev-zh` (published texts, of which only the pairs of characters that occur are kept). Writes
 * `src/language/zh/lexicon/lists.generated.ts`, which stands in the repository, since a clone has no such folder.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHan } from '../text/characters.ts'
import { failWith } from './fail-with.ts'

/** Times a word must occur in the 60 million words of jieba to count as one, by what is asked of it. */
const times = {
  /** A word that a character may belong to. */
  known: 2,
  /** A word of two characters that may be what was meant; the second figure counts the published official texts. */
  meantOfTwo: 3000,
  meantInOffice: 200,
  /** A word of three, of which a part is a word as well (国务｜院), that may be what was meant. */
  frequent: 300,
  /** Such a word beside which even a frequent character is odd: 国务原. */
  veryFrequent: 2000,
  /** Any other word of three. */
  meant: 5,
  /** A character that stands alone so often that it tells nothing. */
  freeInTwo: 2000,
  freeInThree: 8000,
  freeBeside: 10_000,
}
/** Marks of jieba for names of places, persons and things: a name may be near any word. */
const nameMarks = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nz'])
/** Words that offices use and the lists lack; each was once taken for another. */
const alsoKnown = ['失物', '农残', '兽残', '适儿']
/** Words of official writing and of law have no count in their lists. */
const listed = 100

const folder = process.argv[2] ?? '../shared'
const phrases = join(folder, 'corpora/phrases')
if (!existsSync(phrases)) failWith(`${phrases} is not there. Name the folder that holds corpora/ as an argument.`)

const counts = new Map<string, number>()
const names = new Set<string>()
for (const [word = '', count, mark = ''] of rowsOf('jieba_small.tsv')) {
  if (!isAllHan(word)) continue
  if (nameMarks.has(mark)) names.add(word)
  counts.set(word, Number(count))
}
for (const file of [
  '公文用语_long.txt',
  '公文用语_short.txt',
  'THUOCL_caijing.tsv',
  'THUOCL_chengyu.tsv',
  'THUOCL_law.tsv',
])
  for (const [word = ''] of rowsOf(file))
    if (word.length > 2 && word.length < 9 && isAllHan(word)) counts.set(word, Math.max(counts.get(word) ?? 0, listed))

for (const word of alsoKnown) counts.set(word, times.known)
const known = [...counts].filter(([word, count]) => word.length > 1 && count >= times.known).map(([word]) => word)
/** How often pairs of characters occur in the published texts. */
const inOffice = new Map<string, number>()
for (const path of textsBelow(join(folder, 'corpora/dev-zh')))
  for (const [run] of readFileSync(path, 'utf8').matchAll(/[\u4e00-\u9fa5]+/g))
    for (const pair of pairsOf(run)) inOffice.set(pair, (inOffice.get(pair) ?? 0) + 1)
const pairs = new Set([...known.flatMap(pairsOf), ...inOffice.keys()])
const meant = known.filter((word) => !names.has(word) && mayBeMeant(word))

const lists: Record<string, string> = {
  pairs: followersText(pairs),
  two: followersText(known.filter(({ length }) => length === 2)),
  meantOfTwo: followersText(meant.filter(({ length }) => length === 2)),
  frequentOfThree: ofThreeFrom(times.frequent),
  veryFrequentOfThree: ofThreeFrom(times.veryFrequent),
  ...Object.fromEntries(
    [3, 4, 5, 6, 7, 8].map((length) => [
      `of${length}`,
      meant
        .filter((word) => word.length === length)
        .toSorted()
        .join(''),
    ]),
  ),
  sounds: soundsText(),
  shapes: rowsOf('chars_same_stroke.txt')
    .map((row) => row.filter((one) => one.length === 1).join(''))
    .filter(({ length }) => length > 1)
    .join('\n'),
  freeInTwo: charactersFrom(times.freeInTwo),
  freeInThree: charactersFrom(times.freeInThree),
  freeBeside: charactersFrom(times.freeBeside),
}
writeFileSync(
  'src/language/zh/lexicon/lists.generated.ts',
  `${head()}${Object.entries(lists)
    .map(([name, text]) => `  list(${JSON.stringify({ name, text })}),\n`)
    .join('')}]\n`,
)
for (const [name, text] of Object.entries(lists)) console.log(`${name.padEnd(14)} ${text.length} characters`)

function mayBeMeant(word: string): boolean {
  // 七七一, 二三里: figures are near each other and near anything.
  if (word.replace(/[^一二两三四五六七八九十百千万亿零]/g, '').length > 1 && word.length < 4) return false
  const count = counts.get(word) ?? 0
  if (word.length === 2) return count >= times.meantOfTwo || (inOffice.get(word) ?? 0) >= times.meantInOffice
  return count >= times.meant
}

function ofThreeFrom(least: number): string {
  const words = meant.filter((word) => word.length === 3 && (counts.get(word) ?? 0) >= least)
  return words.toSorted().join('')
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}

/** A line for each first character of the pairs: that character, then in order those that follow it. */
function followersText(all: Iterable<string>): string {
  const followers = new Map<string, string[]>()
  for (const pair of all) {
    const [first = '', second = ''] = pair
    followers.set(first, [...(followers.get(first) ?? []), second])
  }
  return [...followers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, seconds]) => first + seconds.toSorted().join(''))
    .join('\n')
}

/** A line for each syllable, without its tone: its name, then the characters that are read so. */
function soundsText(): string {
  const bySound = new Map<string, Set<string>>()
  for (const line of linesOf('pinyin_8105.txt')) {
    const [, code = '', readings = ''] = /^U\+([0-9A-F]+):\s*(\S+)/.exec(line) ?? []
    const character = code === '' ? '' : String.fromCodePoint(Number.parseInt(code, 16))
    if (character.length !== 1) continue
    for (const reading of readings.split(',')) {
      const sound = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '')
      bySound.set(sound, (bySound.get(sound) ?? new Set()).add(character))
    }
  }
  return [...bySound]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound.normalize('NFC') + [...characters].join(''))
    .join('\n')
}

function charactersFrom(least: number): string {
  return [...counts]
    .filter(([word, count]) => word.length === 1 && count > least)
    .map(([word]) => word)
    .toSorted()
    .join('')
}

function isAllHan(word: string): boolean {
  return word !== '' && Array.from(word, (_, at) => word.charCodeAt(at)).every(isHan)
}

function linesOf(file: string): string[] {
  return readFileSync(join(phrases, file), 'utf8').split('\n')
}

function rowsOf(file: string): string[][] {
  return linesOf(file).map((line) => line.trim().split('\t'))
}

function textsBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.(?:txt|md)$/.test(path) ? [path] : []
  return readdirSync(path).flatMap((name) => textsBelow(join(path, name)))
}

function head(): string {
  return `// Made by \`npm run lexicon\`. Do not edit.
//
// Words: fxsjy/jieba, thunlp/THUOCL, aopolin-lv/ECSpell (MIT). Readings: mozillazg/pinyin-data (MIT). Characters that look
// alike: shibing624/pycorrector (Apache-2.0), in an order of its own. Pairs: those that occur in laws, official documents
// and reports of Chinese authorities, which no one owns (Copyright Law of the PRC, art. 5), and in the words.
import { list, type WordList } from './word-list.ts'

export const lists: readonly WordList[] = [
`
}
