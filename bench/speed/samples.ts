import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure, type Run, type Sample } from './measure.ts'

/** Ends with status 2 when the command is not built; the sources themselves would run through a compiler. */
export function requireBuild(): void {
  if (existsSync('dist/cli.cjs')) return
  console.error('dist/cli.cjs is not there. Run `npm run build` first.')
  process.exit(2)
}

/** A copy of the built command, so that a build in the meantime does not mix two programs in one table. */
export function copyOfCommand(folder: string): string {
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return join(folder, 'dist/cli.cjs')
}

export function roundsAsked(otherwise: number): number {
  const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? otherwise)
  if (Number.isInteger(rounds) && rounds > 0) return rounds
  console.error('--rounds= wants a whole number above 0.')
  process.exit(2)
}

/**
 * The samples of each run. Rounds go outermost, so that a busy minute of the machine touches every run alike. What was
 * cut off once is not run again.
 */
export async function takeSamples(
  runs: readonly Run[],
  rounds: number,
  temporary: string,
  longest = Infinity,
): Promise<ReadonlyMap<Run, readonly Sample[]>> {
  const samples = new Map<Run, Sample[]>(runs.map((run) => [run, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [run, own] of samples) {
      if (own.at(-1)?.status === undefined && own.length > 0) continue
      own.push(await measure(run, temporary, longest))
    }
  }
  return samples
}
