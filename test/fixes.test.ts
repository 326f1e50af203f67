import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FixWish } from '../src/engine/choose-fixes.ts'
import { markupOf } from '../src/engine/markup-of.ts'
import { decode, encodings } from '../src/host/decode.ts'
import { editBytes } from '../src/host/edit-bytes.ts'
import { encode } from '../src/host/encode.ts'
import { builtInRules, createLinter, type Diagnostic, type FileResult, type FixedDraft } from '../src/index.ts'
import { readExamples } from '../src/pack/examples.ts'
import { applyEdits, movedBy } from '../src/text/edit.ts'
import { overlaps } from '../src/text/span.ts'
import { drafts } from './fixtures/drafts.ts'

/** What is promised of every fix of every rule, over the drafts that ship and drafts made of the rules' bad examples. */

const linter = createLinter()
const safe: FixWish = { safe: true, suggestions: [] }
const all: FixWish = { safe: true, suggestions: ['*'] }

interface Draft {
  readonly uri: string
  readonly source: string
}

const shipped: readonly Draft[] = drafts().map(({ path }) => ({ uri: path, source: readFileSync(path, 'utf8') }))
const paragraphs = builtInRules
  .filter(({ meta }) => meta.fix !== 'none')
  .map(({ meta }) => `rules/${meta.id}/README.md`)
  .filter((path) => existsSync(path))
  .flatMap((path) => readExamples(readFileSync(path, 'utf8')))
  .flatMap(({ kind, format, text }) => (kind === 'bad' && format === 'text' ? text.split('\n') : []))
  .filter((line) => line !== '')

const someLines = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 10 })
const plain = someLines.map((lines): Draft => ({
  uri: 'draft.txt',
  source: `关于做好有关工作的通知\n各乡镇人民政府：\n${lines.join('\n')}\n`,
}))
/** A paragraph in Markdown: in a list, quoted, wrapped, or with a stretch of it in bold. */
const markedUp = fc
  .tuple(
    fc.constantFrom(...paragraphs),
    fc.constantFrom('', '- ', '> ', '1. ', '### '),
    fc.nat(),
    fc.nat(),
    fc.boolean(),
  )
  .map(([line, mark, from, length, isBroken]) => {
    const start = from % line.length
    const end = Math.min(line.length, start + (length % 6) + 1)
    const inside = isBroken
      ? `\n${mark === '> ' ? mark : '  '}${line.slice(start, end)}`
      : `**${line.slice(start, end)}**`
    return mark === '### ' ? `${mark}${line}` : `${mark}${line.slice(0, start)}${inside}${line.slice(end)}`
  })
const markdown = fc
  .array(markedUp, { minLength: 1, maxLength: 8 })
  .map((blocks): Draft => ({ uri: 'draft.md', source: `# 关于做好有关工作的通知\n\n${blocks.join('\n\n')}\n` }))
const runs = { seed: 20_260_305, numRuns: 40 }
/** Milliseconds for a property over many drafts on a machine with other things to do. */
const patience = 60_000

const mend = (draft: Draft, wish: FixWish): Promise<FixedDraft> => linter.fix(draft, wish)
const sourceOf = ({ result }: FixedDraft): string => result.document.source
const lineEnds = (source: string): string[] => source.match(/\r\n|[\r\n]/g) ?? []

async function expectSound(draft: Draft, wish: FixWish): Promise<void> {
  const fixed = await mend(draft, wish)
  const source = sourceOf(fixed)
  expect(applyEdits(draft.source, fixed.edits)).toBe(source)
  expect(sourceOf(await mend({ ...draft, source }, wish)), 'mending twice').toBe(source)
  expect(lineEnds(source), 'line ends').toEqual(lineEnds(draft.source))
  const texts = ({ document }: FileResult): string[] => markupOf(document).map(({ text }) => text)
  expect(texts(fixed.result), 'markup').toEqual(texts(fixed.before))
}

async function expectSameInAnyForm(draft: Draft): Promise<void> {
  const source = sourceOf(await mend(draft, all))
  const crlf = (text: string): string => text.replace(/\n/g, '\r\n')
  expect(sourceOf(await mend({ ...draft, source: crlf(draft.source) }, all))).toBe(crlf(source))
  expect(sourceOf(await mend({ ...draft, source: `\uFEFF${draft.source}` }, all))).toBe(`\uFEFF${source}`)
}

describe('mending', () => {
  test.each(shipped)('$uri: once is enough; markup and line ends stay', async (draft) => {
    await expectSound(draft, safe)
    await expectSound(draft, all)
  })

  test(
    'drafts of bad examples, plain and marked up',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(plain, markdown), (draft) => expectSound(draft, all)),
        runs,
      )
    },
    patience,
  )

  test.each(shipped)('$uri: neither line ends nor a BOM change what is mended', expectSameInAnyForm)

  test(
    'drafts of bad examples: neither line ends nor a BOM change what is mended',
    async () => {
      await fc.assert(fc.asyncProperty(fc.oneof(plain, markdown), expectSameInAnyForm), { ...runs, numRuns: 20 })
    },
    patience,
  )

  test.each(encodings)('the bytes of a file in %s are those of the mended text', async (encoding) => {
    for (const draft of shipped) {
      const source = (encoding === 'utf-8' || encoding === 'gb18030' ? '' : '\uFEFF') + draft.source
      const encoded = encode(source, encoding)
      if ('lacking' in encoded) throw new Error(encoded.lacking)
      const read = decode(encoded.bytes)
      if ('refused' in read) throw new Error(read.refused.en)
      const fixed = await mend({ ...draft, source: read.source }, safe)
      const edited = editBytes(encoded.bytes, read, fixed.edits)
      if ('refused' in edited) throw new Error(edited.refused.en)
      expect(decode(edited.bytes)).toEqual({ source: sourceOf(fixed), encoding: read.encoding })
    }
  })
})

/** Makes each fix by itself, without the checks of the engine: what the rule says must be true. */
async function expectCured(draft: Draft): Promise<void> {
  const before = await linter.lint(draft)
  for (const diagnostic of before.diagnostics) {
    for (const { edits } of diagnostic.fixes ?? []) {
      const after = await linter.lint({ ...draft, source: applyEdits(draft.source, edits) })
      const moved = movedBy(edits)
      const place = moved(diagnostic.at)
      const isHere = ({ at }: Diagnostic): boolean => overlaps(at, place)
      const standing = after.diagnostics.filter(
        (one) => one.rule === diagnostic.rule && one.messageId === diagnostic.messageId,
      )
      expect(standing.filter(isHere).map(named(after)), `${diagnostic.rule} still stands`).toEqual([])
      const old = before.diagnostics.filter(({ severity }) => severity === 'error')
      const errors = after.diagnostics.filter(
        (one) =>
          one.severity === 'error' &&
          isHere(one) &&
          !old.some(({ rule, at }) => rule === one.rule && overlaps(moved(at), one.at)),
      )
      expect(errors.map(named(after)), `after a fix of ${diagnostic.rule}`).toEqual([])
    }
  }
}

function named({ document }: FileResult): (diagnostic: Diagnostic) => string {
  return ({ rule, at }) => `${rule} ${document.source.slice(at.start, at.end)}`
}

describe('each fix cures its finding and brings no error', () => {
  test.each(shipped)('$uri', (draft) => expectCured(draft))

  test(
    'drafts of bad examples',
    async () => {
      await fc.assert(fc.asyncProperty(plain, expectCured), { ...runs, numRuns: 20 })
    },
    patience,
  )
})
