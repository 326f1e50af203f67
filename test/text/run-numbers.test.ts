import { describe, expect, it } from 'vitest'
import { runNumbers } from '../../src/text/run-numbers.ts'

describe('runNumbers', () => {
  it('gives like runs one number, in the order they come', () => {
    const numbers = runNumbers(2)
    expect([...numbers.of('甲乙甲乙丙')]).toEqual([0, 1, 0, 2])
    expect([...numbers.of('乙丙丁')]).toEqual([2, 3])
  })

  it('has no run for a text shorter than one', () => {
    expect([...runNumbers(3).of('甲乙')]).toEqual([])
    expect([...runNumbers(3).of('')]).toEqual([])
  })

  it('never joins the end of a text to the next', () => {
    const numbers = runNumbers(2)
    numbers.of('甲乙')
    numbers.of('丙丁')
    expect([...numbers.of('乙丙')]).toEqual([2])
  })

  it('gives no number to a run that stands once among the texts it is told of', () => {
    const texts = ['甲乙丙丁', '戊乙丙己']
    const numbers = runNumbers(2, { among: texts })
    expect(texts.map((text) => [...numbers.of(text)])).toEqual([
      [-1, 0, -1],
      [-1, 0, -1],
    ])
  })

  it('numbers as a map of strings does, however many runs there are', () => {
    const size = 3
    const numbers = runNumbers(size)
    const known = new Map<string, number>()
    let seed = 7
    for (let text = 0; text < 200; text++) {
      const units = Array.from({ length: 100 }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
        return String.fromCharCode(0x4e00 + ((seed >>> 8) % 12))
      }).join('')
      const expected = Array.from({ length: units.length - size + 1 }, (_, at) => {
        const run = units.slice(at, at + size)
        if (!known.has(run)) known.set(run, known.size)
        return known.get(run)
      })
      expect([...numbers.of(units)]).toEqual(expected)
    }
  })
})
