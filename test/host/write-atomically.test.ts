import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAtomically } from '../../src/host/write-atomically.ts'

let folder = ''
let path = ''
const old = Buffer.from('旧稿')
const bytes = Buffer.from('新稿')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doclint-write-'))
  path = join(folder, '稿.txt')
  writeFileSync(path, old)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the bytes are new, the mode is old, and nothing is left beside the file', async () => {
  chmodSync(path, 0o640)
  expect(await writeAtomically(path, bytes, old)).toBeUndefined()
  expect(readFileSync(path)).toEqual(bytes)
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['稿.txt'])
})

test('a symbolic link stays one, and the file it leads to is written', async () => {
  const link = join(folder, 'link.txt')
  symlinkSync('稿.txt', link)
  expect(await writeAtomically(link, bytes, old)).toBeUndefined()
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(path)).toEqual(bytes)
})

test('read-only, changed in the meantime, gone, no regular file: said, and left as it is', async () => {
  expect((await writeAtomically(path, bytes, Buffer.from('别的')))?.zh).toMatch('别的程序改过')
  chmodSync(path, 0o444)
  expect((await writeAtomically(path, bytes, old))?.en).toMatch('read-only')
  expect(readFileSync(path)).toEqual(old)
  expect((await writeAtomically(join(folder, 'none.txt'), bytes, old))?.zh).toMatch('没有这个文件')
  expect((await writeAtomically(folder, bytes, old))?.zh).toMatch('不是普通文件')
  expect(readdirSync(folder)).toEqual(['稿.txt'])
})
