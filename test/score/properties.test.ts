import { expect, test } from 'vitest'
import { createLinter, type FileResult } from '../../src/index.ts'
import { fc } from './fast-check.ts'

const linter = createLinter()

const hollow = [
  '要高度重视，狠抓落实，确保各项工作落到实处。',
  '各单位要进一步加强领导，切实提高认识。',
  '要凝心聚力，狠抓落实，再上新台阶。',
  '要高度重视，加强协调配合，营造良好氛围。',
]
const solid = [
  '县水利局4月底前检修21座水库。',
  '督查室每周五通报8个重点项目的进度。',
  '上月收到投诉37件，办结35件。',
  '县财政局6月20日前付清旧账2500万元。',
  '石桥镇3月新修机耕道6公里。',
]
const head = '关于做好有关工作的通知\n各乡镇人民政府：\n'
const draft = (sentences: readonly string[]): string => head + sentences.join('\n')
const sentences = fc.array(fc.constantFrom(...hollow, ...solid), { minLength: 14, maxLength: 30 })

async function score(source: string, uri = 'draft.txt'): Promise<FileResult> {
  return linter.lint({ uri, source })
}

function lossOf(result: FileResult, measure: string): number {
  return result.parts.find((part) => part.measure === measure)?.lost ?? 0
}

test('every lost point is accounted for: costs, hidden and unlocated sum to the loss of each measure and each score', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, async (list) => {
      const { parts, scores, diagnostics } = await score(draft(list))
      for (const dimension of ['short', 'practical', 'fresh'] as const) {
        const own = parts.filter((part) => part.dimension === dimension)
        const lost = own.reduce((sum, part) => sum + Math.round(part.lost * 10), 0)
        expect(Math.round((scores[dimension] ?? 0) * 10)).toBe(1000 - lost)
        const costs = diagnostics
          .filter((one) => one.dimension === dimension)
          .reduce((sum, one) => sum + Math.round((one.cost ?? 0) * 10), 0)
        const rest = own.reduce((sum, part) => sum + Math.round(part.hidden * 10) + Math.round(part.unlocated * 10), 0)
        expect(costs + rest).toBe(lost)
      }
    }),
  )
})

test('appending an unanchored demand never lowers the loss for demands', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, async (list) => {
      const before = await score(draft(list))
      const after = await score(draft([...list, '各单位要加强协调配合。']))
      expect(lossOf(after, 'unanchored-demands')).toBeGreaterThanOrEqual(lossOf(before, 'unanchored-demands'))
    }),
  )
})

test('mending an unanchored demand in place never raises the loss for demands', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, async (list) => {
      const before = await score(draft(['各单位要加强协调配合。', ...list]))
      const after = await score(draft(['督查室每周五要通报8个项目的进度。', ...list]))
      expect(lossOf(after, 'unanchored-demands')).toBeLessThanOrEqual(lossOf(before, 'unanchored-demands'))
    }),
  )
})

const pledge = '让我们以更加饱满的热情，努力开创全县工作新局面！'

test('appending hollow sentences, a pledge, what was said, or the whole text raises no score', async () => {
  const endings = fc.constantFrom([], [pledge])
  await fc.assert(
    fc.asyncProperty(sentences, endings, fc.constantFrom(...hollow, pledge), async (body, ending, extra) => {
      const list = [...body, ...ending]
      const before = await score(draft(list))
      for (const more of [
        [...list, extra],
        [...list, extra, extra],
        [...list, ...body.slice(0, 3)],
        [...list, ...list],
      ]) {
        const after = await score(draft(more))
        for (const dimension of ['short', 'practical', 'fresh'] as const) {
          expect(after.scores[dimension] ?? 0).toBeLessThanOrEqual(before.scores[dimension] ?? 0)
        }
      }
    }),
  )
})

test('line ends and trailing blanks change no score and no finding', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, async (list) => {
      const source = draft(list)
      const plain = await score(source)
      for (const other of [source.replace(/\n/g, '\r\n'), source.replace(/\n/g, '  \n'), `\uFEFF${source}\n\n`]) {
        const result = await score(other)
        expect(result.scores).toEqual(plain.scores)
        expect(result.diagnostics.map(({ rule }) => rule)).toEqual(plain.diagnostics.map(({ rule }) => rule))
      }
    }),
  )
})

test('severity changes no score; switching a rule off is said in the profile', async () => {
  const source = draft([...hollow, ...solid, ...hollow, ...solid, ...hollow])
  const plain = await score(source)
  const gate = { floors: {}, errors: 0 }
  const quiet = await linter.lint({
    uri: 'draft.txt',
    source,
    settings: { rules: [['*', { severity: 'info' }]], gate, terms: [] },
  })
  expect(quiet.scores).toEqual(plain.scores)
  const off = await linter.lint({
    uri: 'draft.txt',
    source,
    settings: { rules: [['fresh/stock-phrase', { severity: 'off' }]], gate, terms: [] },
  })
  expect(off.profile).toBe('notice@1*')
  expect(off.unmeasured).toContain('stock')
  expect(off.parts.some(({ measure }) => measure === 'stock')).toBe(false)
})

test('suppressing a finding changes no score; its cost is hidden', async () => {
  const source = draft([...hollow, ...solid, ...hollow, ...solid])
  const plain = await score(source)
  const silent = await score(`<!-- doclint-disable-file: 引用原话 -->\n${source}`)
  expect(silent.scores).toEqual(plain.scores)
  expect(silent.diagnostics).toEqual([])
  expect(silent.suppressed).toBe(plain.diagnostics.length)
  for (const part of silent.parts) expect(part.lost).toBeCloseTo(part.hidden + part.unlocated, 6)
})

test('options change what is reported, never what is measured', async () => {
  const long = '各乡镇要在四月底前对辖区内的水库河道塘坝逐一检查并把查出的隐患逐项登记造册报县水利局备案'
  const source = draft([...solid, `${long}，${long}。`, `${long}。`, ...solid])
  const plain = await score(source)
  const numbers = (result: FileResult): unknown => [
    result.scores,
    result.parts.map(({ measure, lost }) => [measure, lost]),
  ]
  for (const max of [30, 60, 300]) {
    const tuned = await createLinter({ rules: { 'short/long-sentence': { max } } }).lint({ uri: 'draft.txt', source })
    expect(numbers(tuned)).toEqual(numbers(plain))
    const found = tuned.diagnostics.filter(({ rule }) => rule === 'short/long-sentence')
    expect(found).toHaveLength({ 30: 2, 60: 1, 300: 0 }[max] ?? -1)
    // The long one costs what it cost, whether it is shown or not.
    const own = tuned.parts.find(({ measure }) => measure === 'long-sentences')
    const feeding = tuned.diagnostics.filter(({ rule }) => rule.startsWith('short/long-'))
    const located = feeding.reduce((sum, { cost = 0 }) => sum + cost, 0)
    expect(located + (own?.hidden ?? 0) + (own?.unlocated ?? 0)).toBeCloseTo(own?.lost ?? -1, 6)
  }
})

test('soft breaks in Markdown change no score and no finding', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, fc.integer({ min: 2, max: 25 }), async (list, width) => {
      const title = '# 关于做好有关工作的通知\n\n'
      const body = list.join('\n\n')
      // Between two Han a break adds nothing.
      const broken = body.replace(new RegExp(`([\\u4e00-\\u9fa5]{${width}})(?=[\\u4e00-\\u9fa5])`, 'g'), '$1\n')
      const [one, other] = [await score(title + body, 'draft.md'), await score(title + broken, 'draft.md')]
      expect(other.scores).toEqual(one.scores)
      const told = ({ diagnostics }: FileResult): unknown => diagnostics.map(({ rule, cost }) => [rule, cost])
      expect(told(other)).toEqual(told(one))
    }),
  )
})

test('a text too short to judge has no scores, and passes', async () => {
  const { scores, passed } = await score('关于放假的通知\n各科室：\n要高度重视。')
  expect(scores).toEqual({ short: null, practical: null, fresh: null })
  expect(passed).toBe(true)
})

test.each([
  ['149 字 in four sentences', 149, 4, false],
  ['150 字 in four sentences', 150, 4, true],
  ['249 字 in three sentences', 249, 3, false],
  ['250 字 in three sentences', 250, 3, true],
])('%s: scored or not', async (_what, characters, count, isScored) => {
  const title = '关于检修水库的通知'
  const left = characters - title.length
  const lengths = Array.from({ length: count }, (_, index) => Math.floor(left / count) + (index < left % count ? 1 : 0))
  const body = lengths.map(
    (length, index) => `${String.fromCharCode(0x7532 + index)}镇`.padEnd(length - 1, '修库') + '。',
  )
  const result = await score([title, ...body].join('\n'))
  expect(result.document.characters).toBe(characters)
  expect(result.scores.fresh !== null).toBe(isScored)
})

test('a trial rule that is switched on reports and costs nothing', async () => {
  const source = draft([
    ...hollow,
    ...solid,
    '利用现代技术，建立督查工作信息化平台，实现督查工作的网络化、信息化。',
    ...solid,
  ])
  const plain = await score(source)
  const tried = await createLinter({ rules: { 'practical/circular-aim': 'on' } }).lint({ uri: 'draft.txt', source })
  expect(tried.diagnostics.some(({ rule }) => rule === 'practical/circular-aim')).toBe(true)
  expect(tried.scores).toEqual(plain.scores)
})
