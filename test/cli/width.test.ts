import { expect, test } from 'vitest'
import { displayWidth } from '../../src/report/pretty/display-width.ts'
import { clean, folderWith, runIn } from './run-in.ts'

const name = '关于开展水库检修的通知.txt'
const folder = folderWith({ [`一个很长的文件夹名称/下一级文件夹/${name}`]: clean, 'b.txt': clean })

test.each([60, 70, 100])('help and the list of rules fit %i columns, and no word is broken', async (columns) => {
  for (const argv of [['--help'], ['rules']]) {
    for (const locale of ['zh', 'en']) {
      const { output } = await runIn(folder, [...argv, '--locale', locale], { columns })
      const tooWide = output.split('\n').filter((line) => displayWidth(line) > columns)
      expect(tooWide).toEqual([])
    }
  }
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => /^[a-z]+$/.test(word))
  const narrow = await runIn(folder, ['--help', '--locale', 'en'], { columns })
  const wide = await runIn(folder, ['--help', '--locale', 'en'], { columns: 400 })
  expect(words(narrow.output)).toEqual(words(wide.output))
  const { output } = await runIn(folder, ['rules', '--locale', 'zh'], { columns })
  expect(output.replace(/\s+/g, '')).toContain('要求没有落点')
})

test('the table of a run gives up folders before it cuts the name of a file', async () => {
  const { output } = await runIn(folder, ['.'], { columns: 80 })
  const row = output.split('\n').find((line) => line.includes('.txt') && !line.startsWith('b.txt'))
  expect(row).toContain(name)
  expect(row).not.toContain('一个很长')
})
