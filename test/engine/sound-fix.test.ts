import { describe, expect, test } from 'vitest'
import { soundFix } from '../../src/engine/sound-fix.ts'
import { readMarkdown } from '../../src/formats/markdown/read.ts'
import { readText } from '../../src/formats/text/read.ts'
import { applyEdits } from '../../src/text/edit.ts'

/** What becomes of a source when `found` in its prose is to be `to`; undefined where the fix is refused. */
function mended(
  source: string,
  found: string,
  to: string,
  format: 'markdown' | 'text' = 'markdown',
): string | undefined {
  const read = format === 'text' ? readText : readMarkdown
  const document = read({ uri: 'draft', source })
  const block = document.blocks.find(({ text }) => text.includes(found))
  if (!block) throw new Error(`${found} is not there`)
  const start = block.text.indexOf(found)
  const span = block.map.span(start, start + found.length)
  const edits = [{ start: span.start, end: span.end, text: to }]
  const fix = soundFix({ kind: 'safe', messageId: 'fix', edits }, document)
  return fix && applyEdits(source, fix.edits)
}

describe('markup between the words stays', () => {
  test('where the edit can be cut down to what it changes', () => {
    expect(mended('城建局、**和**水利局。', '、和', '和')).toBe('城建局**和**水利局。')
    expect(mended('增长3～**5**万元。', '3～5万', '3万～5万')).toBe('增长3万～**5**万元。')
    expect(mended('**2026年**03月1日', '2026年03月', '2026年3月')).toBe('**2026年**3月1日')
    expect(mended('他说&quot;好&quot;。', '"好', '“好')).toBe('他说“好&quot;。')
  })

  test('or the fix is refused', () => {
    expect(mended('请**进一**步做好。', '进一步', '')).toBeUndefined()
    expect(mended('请**切实**做好。', '切实', '')).toBeUndefined()
    expect(mended('请做好。', '请', '*请')).toBeUndefined()
  })
})

describe('line breaks stay', () => {
  test('no edit goes through one', () => {
    expect(mended('请进一\n步做好。', '进一步', '')).toBeUndefined()
    expect(mended('请做好\r\n、和落实。', '、和', '和')).toBe('请做好\r\n和落实。')
  })
})

test('a fix that changes nothing is none', () => {
  expect(mended('请做好。', '做好', '做好', 'text')).toBeUndefined()
})

test('half a character is never cut off', () => {
  expect(mended('用😀好。', '😀', '😁', 'text')).toBe('用😁好。')
})
