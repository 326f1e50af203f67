import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheFiles, codeCacheFolder, codeCaches, loadCode } from '../../src/cli/load-code.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doclint-code-'))
  writeFileSync(path.join(folder, 'first.cjs'), firstFile)
  writeFileSync(path.join(folder, 'second.cjs'), 'exports.first = require("./first.cjs"); exports.two = () => 2\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const firstFile = `#!/usr/bin/env node
const { basename } = require('node:path')
const second = require('./second.cjs')
exports.name = basename(__filename)
exports.two = () => second.two()
exports.isShared = second.first === exports
`

interface First {
  readonly name: string
  readonly isShared: boolean
  two(): number
}

function expectLoaded(loaded: unknown): void {
  const { name, isShared, two } = loaded as First
  expect([name, isShared, two()]).toEqual(['first.cjs', true, 2])
}

describe('loadCode', () => {
  test('loads files as Node does where no bytecode for this V8 is kept', () =>
    expectLoaded(loadCode(path.join(folder, 'first.cjs'))))

  test('loads each file once, with files that require each other, and keeps their bytecode', () => {
    mkdirSync(codeCacheFolder(folder), { recursive: true })
    expectLoaded(loadCode(path.join(folder, 'first.cjs')))
    const kept = codeCaches(folder)
    expect([...kept.keys()]).toEqual(expect.arrayContaining(['first.cjs', 'second.cjs']))
    expect(kept.get('first.cjs')?.bytecode.length).toBeGreaterThan(0)
    expect(loadCode(path.join(folder, 'first.cjs'))).toBe(loadCode(path.join(folder, 'first.cjs')))
  })

  test('reads what is kept instead of the file', () => {
    mkdirSync(codeCacheFolder(folder), { recursive: true })
    const file = path.join(folder, 'second.cjs')
    loadCode(file)
    const { bytecode, source } = codeCaches(folder).get('second.cjs') ?? expect.fail('nothing is kept')
    const other = path.join(folder, 'other.cjs')
    writeFileSync(other, 'throw new Error("read")')
    writeFileSync(path.join(folder, 'first.cjs'), firstFile.replace('second', 'other'))
    const kept = cacheFiles(codeCacheFolder(folder), 'other.cjs')
    writeFileSync(kept.bytecode, bytecode)
    writeFileSync(kept.source, source)
    expect((loadCode(other) as First).two()).toBe(2)
  })

  test('takes bytecode that V8 refuses for none', () => {
    mkdirSync(codeCacheFolder(folder), { recursive: true })
    const kept = cacheFiles(codeCacheFolder(folder), 'first.cjs')
    writeFileSync(kept.bytecode, 'not bytecode')
    writeFileSync(kept.source, `(function(exports,require,module,__filename){${firstFile.slice(19)}})`, 'utf16le')
    expectLoaded(loadCode(path.join(folder, 'first.cjs')))
  })
})
