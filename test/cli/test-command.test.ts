import { describe, expect, test } from 'vitest'
import { folder, office, readme, rule } from './office.ts'
import { folderWith, runIn } from './run-in.ts'

describe('doclint test', () => {
  test('names the line of an example that does not hold, and what was found instead', async () => {
    const place = office({ [`${folder}/README.md`]: readme.replace('⟦岚山', '岚山⟦') })
    const { status, output } = await runIn(place, ['test', 'house'])
    expect(output).toContain('✗ fresh/house-word  2 个例子\n')
    expect(output).toContain(`${folder}/README.md:1  bad 例：应标“新节奏”，实际标了“岚山新节奏”。`)
    expect(output).toContain('1 条规则，0 条全对；2 个例子，1 个不符。')
    expect(status).toBe(1)
  })

  test('runs each example in other forms as well, and in English', async () => {
    const place = office({
      [`${folder}/rule.yaml`]: rule.replace('[岚山新节奏]', '[岚山新节奏]\n  only: { position: clause-start }'),
    })
    const { output } = await runIn(place, ['test', 'house', '--locale', 'en'])
    expect(output).toContain('bad example: expected “岚山新节奏”, found nothing.')
  })

  test('a rule in code that throws fails in every example, those that it should pass over too', async () => {
    const code = `export default {
      meta: { id: 'short/house-code', category: 'redundant', title: { zh: '甲', en: 'a' }, why: { zh: '甲', en: 'a' },
        messages: { found: { zh: '甲', en: 'a' } }, severity: 'warning', since: '1.0.0', catalogue: [] },
      create: () => ({ sentence: () => { throw new Error('no such word') } }),
    }\n`
    const place = folderWith({
      'node_modules/house/package.json': '{ "name": "house", "type": "module" }',
      'node_modules/house/rules/short/house-code/rule.js': code,
      'node_modules/house/rules/short/house-code/README.md': readme,
    })
    const { status, output } = await runIn(place, ['test', 'house', '--locale', 'en'])
    expect(output).toContain('good example: Rule short/house-code failed')
    expect(output).toContain('no such word')
    expect(output).toContain('2 examples, 2 not')
    expect(status).toBe(1)
  })

  test('a broken pack is status 2, and so is no pack', async () => {
    const place = office({ [`${folder}/rule.yaml`]: rule.replace('severity: warning', 'severity: warnin') })
    expect((await runIn(place, ['test', 'house'])).status).toBe(2)
    expect((await runIn(place, ['test', 'hose'])).complaints).toContain('没有这个文件夹')
    expect((await runIn(place, ['test'])).complaints).toContain('没有说要测哪个规则包')
  })
})
