import { describe, expect, test } from 'vitest'
import { folder, office, readme, rule } from './office.ts'
import { runIn } from './run-in.ts'

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

  test('a broken pack is status 2, and so is no pack', async () => {
    const place = office({ [`${folder}/rule.yaml`]: rule.replace('severity: warning', 'severity: warnin') })
    expect((await runIn(place, ['test', 'house'])).status).toBe(2)
    expect((await runIn(place, ['test', 'hose'])).complaints).toContain('没有这个文件夹')
    expect((await runIn(place, ['test'])).complaints).toContain('没有说要测哪个规则包')
  })
})
