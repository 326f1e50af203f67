import { describe, expect, test } from 'vitest'
import { createLinter, type FileResult } from '../../src/index.ts'
import { displayWidth, fitEnd, fitStart } from '../../src/report/pretty/display-width.ts'
import { excerpt } from '../../src/report/pretty/excerpt.ts'
import { prettyReporter, type PrettyOptions } from '../../src/report/pretty/pretty.ts'
import { styleOf } from '../../src/report/pretty/style.ts'
import { lineList } from '../../src/report/pretty/words.ts'
import { wrap } from '../../src/report/pretty/wrap.ts'
import { clean, weak } from '../cli/run-in.ts'

const linter = createLinter()
const plain: PrettyOptions = { locale: 'zh', width: 80, color: false, all: false, quiet: false, scores: true, files: 1 }

async function draft(source: string, path = 'draft.txt'): Promise<FileResult> {
  return linter.lint({ uri: path, source })
}

async function report(sources: readonly string[], options: Partial<PrettyOptions> = {}): Promise<string> {
  const reporter = prettyReporter({ ...plain, files: sources.length, ...options })
  const pieces: string[] = []
  for (const [index, source] of sources.entries())
    pieces.push(...reporter.file(await draft(source, `drafts/${index + 1}.txt`)))
  return pieces.join('') + reporter.end()
}

/** Thirty different faults in one draft, more than a report shows. */
const long = `在全县工作会议上的讲话\n同志们：\n${Array.from({ length: 12 }, (_unused, index) => `${'一二三四五六七八九十'.charAt(index % 10)}、抓好落实\n要高度重视，切实加强领导，定期开展检查，及时报告情况，确保各项工作再上新台阶。有关部门要积极配合，采取有效措施，进一步加强协调。`).join('\n')}`

describe('the report for people', () => {
  test.each([50, 60, 80, 100, 140])(
    'fits into %i columns, in both languages, with one draft and with several',
    async (width) => {
      for (const locale of ['zh', 'en'] as const) {
        for (const sources of [[long], [weak, long, clean]]) {
          for (const all of [false, true]) {
            const lines = (await report(sources, { width, locale, all })).split('\n')
            // A path, an id and a command are not broken: they are there to be copied.
            const tooWide = lines.filter(
              (line) =>
                displayWidth(line) > width && !/^\s*(?:\S+\/\S+.*−[\d.]+|.*doclint --all .*|\S+\/[\w-]+)$/.test(line),
            )
            expect(tooWide).toEqual([])
          }
        }
      }
    },
  )

  test('says a habit once, with its count, its worst cases and the lines of the others', async () => {
    const output = await report([weak])
    expect(output.match(/fresh\/stock-phrase/g)).toHaveLength(1)
    expect(output).toMatch(/警告 {2}\d+ 处 +套话/)
    expect(output).toMatch(/还有 \d+ 处：第 [\d、–]+ 行/)
  })

  test('says how many findings it leaves out and how to see them; --all leaves none out', async () => {
    const whole = await draft(long)
    expect(await report([long], { all: true })).not.toContain('没有列出')
    const places = (await report([long], { all: true })).match(/^ {2}(?:错误|警告|提示) /gm)
    expect(places).toHaveLength(whole.diagnostics.length)
  })

  test('sets the words at fault apart by 「」, in colour by colour alone', async () => {
    expect(await report([weak])).toContain('「')
    const colored = await report([weak], { color: true })
    expect(colored).not.toContain('「')
    expect(colored).toContain('\u001B[4m')
    expect(await report([weak])).not.toContain('\u001B')
  })

  test('gives scores with their floors, what to change first, and the verdict last', async () => {
    const { scores } = await draft(weak)
    const output = await report([weak])
    expect(output).toMatch(new RegExp(`实  [█░]+ +${scores.practical?.toFixed(1).replace('.', '\\.')}  下限 50`))
    expect(output).toContain('先改什么\n    1. ')
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^ {2}未通过：.*低于 \d+$/)
    expect((await report([clean])).trimEnd().split('\n').at(-1)).toBe('  通过')
  })

  test('what is promised for the changes is what the sum of their gains says', async () => {
    const output = await report([weak])
    const [, from, to] = /都改好后：.*?新 ([\d.]+) → ([\d.]+)/.exec(output) ?? []
    const gains = [...output.matchAll(/新 \+([\d.]+)/g)].reduce((sum, match) => sum + Number(match[1]), 0)
    expect(Number(to) - Number(from)).toBeCloseTo(gains, 0)
  })

  test('several drafts end in a table and a sum', async () => {
    const output = await report([weak, clean])
    expect(output).toMatch(/^drafts\/1\.txt .* 未通过$/m)
    expect(output).toMatch(/^drafts\/2\.txt .* 通过$/m)
    expect(output).toMatch(/\n共 2 篇，未通过 1 篇；错误 \d+，警告 \d+，提示 \d+。\n$/)
  })

  test('is silent with --quiet where all passes, and says only what fails where one does not', async () => {
    expect(await report([clean], { quiet: true })).toBe('')
    expect(await report([clean, clean], { quiet: true })).toBe('')
    const output = await report([weak, clean], { quiet: true })
    expect(output).not.toContain('drafts/2.txt')
    expect(output).not.toContain('fresh/stock-phrase')
    expect(output).toContain('未通过：')
  })

  test('says why there are no scores', async () => {
    expect(await report(['好。'])).toContain('正文太少，不评分。')
    expect(await report(['This is a draft in English. '.repeat(20)], { locale: 'en' })).toContain(
      'This draft is in English',
    )
  })

  test('lets no control character of a draft through', async () => {
    const output = await report([weak.replace('高度重视', '高度\u001B[31m重视\u0007')])
    expect(output).not.toMatch(/[\u0007\u001B]/)
  })
})

describe('text in columns', () => {
  test('Han and full-width marks take two, combining marks none', () => {
    expect(displayWidth('公文 doc，a')).toBe(4 + 1 + 3 + 2 + 1)
    expect(displayWidth('e\u0301𠮷')).toBe(3)
    expect(fitStart('公文写作', 5)).toBe('公文')
    expect(fitEnd('公文写作', 5)).toBe('写作')
  })

  test('lines break between Han, not inside a word, and never before a closing mark', () => {
    const text = '“提高认识”是套话。请写出 doclint/rules 里的 1,234 项，（一）逐项（共三项）列明。'
    for (let columns = 8; columns < 90; columns++) {
      const lines = wrap(text, columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：！？”）]/)
        if (columns >= 14) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      }
    }
    expect(wrap('a very-long-word-that-does-not-fit b', 10)).toEqual([
      'a',
      'very-long-',
      'word-that-',
      'does-not-f',
      'it b',
    ])
  })

  test('an excerpt stays on its line, fits, and holds the start and the end of long words', () => {
    const style = styleOf(plain)
    const source = '第一行。\n前面的话很多很多很多很多，要高度重视，后面的话也很多很多很多很多。\n第三行。'
    const start = source.indexOf('高度')
    for (const columns of [20, 30, 50, 76]) {
      const shown = excerpt(source, { start, end: start + 4 }, columns, 'warning', style)
      expect(shown).toContain('「高度重视」')
      expect(shown).not.toContain('行')
      expect(displayWidth(shown)).toBeLessThanOrEqual(columns)
    }
    expect(excerpt(source, { start: 0, end: source.length }, 30, 'warning', style)).toMatch(
      /^「第一行.* … .*第三行。」$/,
    )
    expect(excerpt(source, { start: 3, end: 3 }, 30, 'warning', style)).toBe('')
  })

  test('lines are listed as runs', () => {
    expect(lineList([3, 1, 2, 7, 8, 7, 20], 'zh', 9)).toBe('1–3、7、8、20')
    expect(lineList([1, 3, 5, 7], 'en', 2)).toBe('1, 3 …')
  })
})
