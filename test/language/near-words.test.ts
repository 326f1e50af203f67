import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followersIn } from '../../src/language/zh/lexicon/followers.ts'
import { lookAlikesIn } from '../../src/language/zh/lexicon/look-alikes.ts'
import { nearWordsIn } from '../../src/language/zh/lexicon/near-words.ts'
import { holdsWord } from '../../src/language/zh/lexicon/sorted-words.ts'
import { list } from '../../src/language/zh/lexicon/word-list.ts'
import { words } from '../../src/language/zh/lexicon/words.ts'

const han = fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((unit) => String.fromCharCode(unit)) })
const unitsOf = (text: string): Uint16Array => list({ name: '', text }).units
const few = fc.string({ unit: fc.constantFrom(...'一丁七万丈三上下') })

describe('followers', () => {
  test('holds the pairs that it was made of and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(few.filter(({ length }) => length === 2)), few, (pairs, text) => {
        const followers = followersIn(unitsOf(textOf(pairs)))
        for (let at = 0; at + 1 < text.length; at++)
          expect(followers.has(text.charCodeAt(at), text.charCodeAt(at + 1))).toBe(
            pairs.includes(text.slice(at, at + 2)),
          )
      }),
    )
  })

  test('finds the first strangers, whatever it was asked before', () => {
    fc.assert(
      fc.property(fc.array(few.filter(({ length }) => length === 2)), fc.array(few), (pairs, texts) => {
        const followers = followersIn(unitsOf(textOf([...new Set(pairs)])))
        for (const text of texts) {
          const neighbours = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
          expect(followers.findOther(text, 0)).toBe(neighbours.findIndex((pair) => !pairs.includes(pair)))
        }
      }),
    )
  })

  test('holds no pair with what is not Han', () => {
    const followers = followersIn(unitsOf('一丁'))
    expect(followers.has('a'.charCodeAt(0), '丁'.charCodeAt(0))).toBe(false)
    expect(followers.has('一'.charCodeAt(0), '，'.charCodeAt(0))).toBe(false)
    expect(followers.has(0xd83d, 0xde00)).toBe(false)
  })
})

test('a text of sorted words holds these and no others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'一丁七'), minLength: 3, maxLength: 3 })),
      (all) => {
        const [asked = '一一一', ...rest] = all
        const text = rest.toSorted().join('')
        expect(holdsWord(text, asked)).toBe(false)
        for (const word of rest) expect(holdsWord(text, word)).toBe(true)
      },
    ),
  )
})

describe('look-alikes', () => {
  const lookAlikes = lookAlikesIn('yan言严\nyang样\nzhan站\nzan暂\nzhang涨长\nchang长常', '未末\n己已巳')

  test.each([
    ['言', '严样'],
    ['站', '暂涨长'],
    ['长', '涨站常'],
    ['已', '己巳'],
    ['，', ''],
  ])('of %s', (character, alike) => {
    expect(lookAlikes.of(character).join('')).toBe(alike)
  })
})

describe('near words', () => {
  test('keep in bounds, are as long as what they stand for, and differ from it in one character', () => {
    fc.assert(
      fc.property(han, (run) => {
        for (const { start, end, meant } of nearWordsIn(run, words())) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(run.length)
          const found = run.slice(start, end)
          expect([...meant].filter((character, at) => character !== found[at])).toHaveLength(1)
          expect(meant).toHaveLength(found.length)
        }
      }),
    )
  })

  test('do not overlap', () => {
    for (const run of ['国务原民政步', '稳步增涨严格执形调查研就', '闵政部门龟划纲要']) {
      const found = nearWordsIn(run, words())
      expect(found.length).toBeGreaterThan(0)
      for (const [index, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
    }
  })

  test('nothing is near in a run that ends or begins inside a word', () => {
    expect(nearWordsIn('', words())).toEqual([])
    expect(nearWordsIn('国', words())).toEqual([])
    expect(nearWordsIn('务院', words())).toEqual([])
  })
})

function textOf(pairs: readonly string[]): string {
  const firsts = [...new Set(pairs.map((pair) => pair.charAt(0)))].toSorted()
  const line = (first: string): string =>
    first +
    pairs
      .filter((pair) => pair.startsWith(first))
      .map((pair) => pair.charAt(1))
      .toSorted()
      .join('')
  return firsts.map(line).join('\n')
}

test('a run of two hundred thousand characters is gone through once', () => {
  const filler = '各乡镇人民政府要按照县委县政府的统一部署'.repeat(10_000)
  const found = nearWordsIn(`${filler}国务原${filler}`, words())
  expect(found.filter(({ meant }) => meant === '国务院')).toHaveLength(1)
})

test('what is no prose is left alone', () => {
  expect(nearWordsIn('龘靐齉爩麤灪龗厵'.repeat(10), words())).toEqual([])
})
