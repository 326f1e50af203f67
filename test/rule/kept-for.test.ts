import { expect, test } from 'vitest'
import { keptFor } from '../../src/rule/kept-for.ts'

test('makes it once for each source, even where nothing comes of it', () => {
  let calls = 0
  const kept = keptFor((source: { size: number }) => {
    calls++
    return source.size > 1 ? source.size : undefined
  })
  const [one, two] = [{ size: 1 }, { size: 2 }]
  expect([kept(one), kept(two), kept(one), kept(two)]).toEqual([undefined, 2, undefined, 2])
  expect(calls).toBe(2)
})
