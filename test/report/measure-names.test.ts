import { expect, test } from 'vitest'
import { listMeasures } from '../../src/report/measure-names.ts'
import { measures } from '../../src/score/measures/index.ts'

test('every measure has a name in both languages', () => {
  for (const { id } of measures)
    for (const locale of ['zh', 'en'] as const) expect(listMeasures([id], locale)).not.toBe(id)
})

test('measures are listed by their names', () => {
  expect(listMeasures(['removable', 'stock'], 'zh')).toBe('可删的字；套话')
  expect(listMeasures(['unknown'], 'en')).toBe('unknown')
})
