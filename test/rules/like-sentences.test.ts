import { describe, expect, it } from 'vitest'
import { likeSentences } from '../../rules/fresh/near-duplicate-sentence/likeness.ts'
import type { Sentence } from '../../src/document/document.ts'

/** Only the prose is looked at. */
const sentenceOf = (prose: string): Sentence => ({ prose }) as Sentence

/** A repeatable source of numbers below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % limit
  }
}

const han = (number: number): string => String.fromCharCode(0x4e00 + number)

describe('likeSentences', () => {
  it('finds nothing among sentences without a pair in common', () => {
    const like = likeSentences(1000)
    for (let start = 0; start < 2000; start += 40) {
      const prose = Array.from({ length: 40 }, (_, at) => han(start + at)).join('')
      expect(like(sentenceOf(prose))).toBeUndefined()
    }
  })

  it('finds the earlier sentence where one character in ten is another, ninety-seven times in a hundred', () => {
    const next = numbers(3)
    const sentences = Array.from({ length: 400 }, () => Array.from({ length: 30 }, () => han(next(400))).join(''))
    const like = likeSentences(1000)
    for (const prose of sentences) like(sentenceOf(prose))
    const found = sentences.filter((prose) => {
      const at = 1 + next(9)
      const changed = prose.slice(0, at) + han(500 + next(90)) + prose.slice(at + 1, at + 15) + prose.slice(at + 16)
      return like(sentenceOf(changed))?.prose === prose
    })
    expect(found.length).toBeGreaterThanOrEqual(0.97 * sentences.length)
  })

  it('takes the liker of two, and of two alike the earlier', () => {
    const like = likeSentences(1000)
    const first = '各单位要加强对干部职工的学习培训，提高业务能力'
    const other = '各单位要加强对临时人员的日常管理，提高服务水平'
    for (const prose of [other, first, first]) like(sentenceOf(prose))
    const earlier = sentenceOf(first)
    expect(like(sentenceOf(`${first}。`))).toEqual(earlier)
  })
})
