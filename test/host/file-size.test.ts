import { expect, test } from 'vitest'
import { parseSize, readAtMost } from '../../src/host/file-size.ts'

test.each([
  ['500', 500],
  ['500B', 500],
  ['1KB', 1024],
  ['1k', 1024],
  ['1.5 MB', 1_572_864],
  ['2gb', 2 * 1024 ** 3],
  ['', undefined],
  ['MB', undefined],
  ['-1', undefined],
  ['1TB', undefined],
])('%j is %s bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test('a stream without end is not waited for', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(100)
  }
  expect(await readAtMost(endless(), 250)).toHaveLength(300)
})
