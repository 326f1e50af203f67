import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const notice = `关于印发《南坪县公共场地管理办法》的通知
各镇人民政府：
现将《南坪县公共场地管理办法》印发给你们。各单位要及时报告执行情况。
南坪县公共场地管理办法
第一条 为加强管理，制定本办法。
第二条 县城管局依法及时处理违规占用，逐步扩大本办法适用范围。
第三条 各镇应当进一步加强巡查。
第四条 本办法自印发之日起施行。`

test('the articles of a regulation that a notice promulgates are read as a law', async () => {
  const { diagnostics, document } = await lint({ uri: 'notice.txt', source: notice })
  expect(document.genre).toBe('notice')
  const promulgated = notice.indexOf('第一条')
  const style = diagnostics.filter(({ dimension }) => ['short', 'practical', 'fresh'].includes(dimension))
  expect(style.map(({ at }) => notice.slice(at.start, at.end))).toContain('及时')
  expect(style.filter(({ at }) => at.start >= promulgated)).toEqual([])
})

test('two articles quoted in a notice are its own text', async () => {
  const source = notice.replace(/第三条[^]*/, '')
  const { diagnostics } = await lint({ uri: 'notice.txt', source })
  expect(diagnostics.some(({ at }) => at.start >= source.indexOf('第二条'))).toBe(true)
})
