import { describe, expect, it } from 'vitest'
import { literalScreen } from '../../src/text/literal-screen.ts'

describe('literalScreen', () => {
  const mayMatch = literalScreen([['严禁', '不得'], ['成效'], null])

  it('sets the bit of each expression whose literal stands in the text', () => {
    expect(mayMatch('严禁烟火') & 0b011).toBe(0b001)
    expect(mayMatch('取得明显成效，不得骄傲') & 0b011).toBe(0b011)
  })

  it('leaves out what cannot match', () => {
    expect(mayMatch('工作正常') & 0b011).toBe(0)
  })

  it('finds literals of one unit too', () => {
    const ofUnits = literalScreen([
      ['年', '月'],
      ['月底', '日'],
    ])
    expect([ofUnits('今年'), ofUnits('月底'), ofUnits('日'), ofUnits('时')]).toEqual([0b01, 0b11, 0b10, 0])
  })

  it('always lets an expression be tried that asks for no literal', () => {
    expect(mayMatch('')).toBe(0b100)
  })
})
