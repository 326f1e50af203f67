import { expect, test } from 'vitest'
import { openProgress } from '../../src/cli/progress.ts'
import type { Session } from '../../src/cli/terminal.ts'

const erase = '\r\u001B[2K'

/** A session on a terminal and what is written to it; the clock is moved by hand. */
function onTerminal(more: Partial<Session> = {}): { session: Session; seen: string[]; clock: { now: number } } {
  const seen: string[] = []
  const session: Session = {
    workingFolder: '/',
    environment: {},
    columns: 40,
    isTerminal: true,
    isErrorTerminal: () => true,
    locale: 'zh',
    readInput: async () => new Uint8Array(),
    write: (text) => void seen.push(`out ${text}`),
    complain: (text) => void seen.push(text),
    ...more,
  }
  return { session, seen, clock: { now: 0 } }
}

test('a run that takes long says how far it is, and what it writes takes the line away first', () => {
  const { session, seen, clock } = onTerminal()
  const progress = openProgress(3, session, () => clock.now)
  progress.show(0, '一.txt')
  clock.now = 1999
  progress.show(1, '二.txt')
  expect(seen).toEqual([])
  clock.now = 2000
  progress.show(1, '二.txt')
  progress.session.write('report\n')
  clock.now = 2050
  progress.show(2, '三.txt')
  clock.now = 2200
  progress.show(2, `${'很长的文件夹/'.repeat(9)}三.txt`)
  progress.clear()
  progress.clear()
  progress.session.complain('wrong\n')
  expect(seen).toEqual([
    `${erase}已查 1/3 篇　二.txt`,
    erase,
    'out report\n',
    expect.stringMatching(/已查 2\/3 篇　.{2,13}三\.txt$/),
    erase,
    'wrong\n',
  ])
})

test.each([
  ['a pipe', { isErrorTerminal: () => false }],
  ['CI', { environment: { CI: 'true' } }],
  ['a terminal that cannot erase', { environment: { TERM: 'dumb' } }],
])('nothing is said in %s, or of a single draft', (_where, more) => {
  for (const [total, session] of [
    [3, onTerminal(more)],
    [1, onTerminal()],
  ] as const) {
    const progress = openProgress(total, session.session, () => (session.clock.now += 5000))
    progress.show(1, 'a.txt')
    progress.clear()
    expect(session.seen).toEqual([])
    expect(progress.session).toBe(session.session)
  }
})
