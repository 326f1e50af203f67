import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from '../speed/measure.ts'

/** CPU of bare node, in milliseconds, on the machine for which the bound of a fuzz run was set. */
const referenceMilliseconds = 58
const rounds = 3

/**
 * How many times slower this machine is at the moment than that one, at least 1: a machine that others use as well can
 * lose half its speed from one minute to the next.
 */
export async function slowness(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'doclint-pace-'))
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const { cpu } = await measure({ name: 'bare node', arguments: ['-e', '0'] }, folder)
    least = Math.min(least, cpu)
  }
  rmSync(folder, { recursive: true })
  return Math.max(1, least / referenceMilliseconds)
}
