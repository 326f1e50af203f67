import { expect, test } from 'vitest'
import { createLinter } from '../../src/index.ts'
import { nameSource } from '../../src/report/source-names.ts'

test('every key of a source that a rule rests on has a name', () => {
  for (const { meta } of createLinter().base.rules)
    for (const source of meta.sources.filter((one) => /^[A-Z]{2,4}\d*(?: |$)/.test(one)))
      for (const locale of ['zh', 'en'] as const) expect(nameSource(source, locale), meta.id).not.toBe(source)
})

test.each([
  ['TL12 19(2)', 'zh', '《党政机关公文处理工作条例》（2012年） 19(2)'],
  ['BJ', 'en', 'School grammar: classes of faulty sentences'],
  ['our handbook, p. 4', 'zh', 'our handbook, p. 4'],
] as const)('%s in %s', (source, locale, name) => {
  expect(nameSource(source, locale)).toBe(name)
})
