import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One call of node. */
export interface Run {
  readonly name: string
  readonly arguments: readonly string[]
  /** Where it runs; by default here. */
  readonly folder?: string
  /** What its output must hold, all of it: node too ends with 1 when it crashes, as a linter does that found faults. */
  readonly claims?: readonly string[]
}

/** What one run took, in milliseconds. */
export interface Sample {
  readonly cpu: number
  readonly wall: number
  /** The exit status; undefined where the run was cut off. */
  readonly status: number | undefined
  /** What it wrote, to both streams. */
  readonly output: string
}

/**
 * bash counts for us. `time` gives user and system time of the process, its threads and its children to the millisecond
 * and needs nothing inside the process: a probe there would cost time of its own, and misses programs that leave without
 * running exit handlers. And a process forked from bash does not inherit the peak memory of this one.
 */
const script = `
TIMEFORMAT='%3R %3U %3S'; output=$1; usage=$2; shift 2
{ time "$@" >"$output" 2>&1; } 2>"$usage"`

/** Runs node once, and kills it with all its children when the time is up. Temporary files go to the folder. */
export async function measure(run: Run, temporary: string, longest = Infinity): Promise<Sample> {
  const [output, usage] = [join(temporary, 'output'), join(temporary, 'usage')]
  const command = [process.execPath, ...run.arguments]
  const status = await statusOf(['-c', script, 'bash', output, usage, ...command], run.folder, longest)
  if (status === undefined) return { cpu: longest, wall: longest, status, output: '' }
  const [wall = NaN, user = NaN, system = NaN] =
    readFileSync(usage, 'utf8')
      .replaceAll(',', '.')
      .trim()
      .split('\n')
      .at(-1)
      ?.split(' ')
      .map((seconds) => Number(seconds) * 1000) ?? []
  if (Number.isNaN(user + system + wall)) throw new Error(`${run.name}: bash counted nothing`)
  return { cpu: user + system, wall, status, output: readFileSync(output, 'utf8') }
}

/** The peak memory of a run in MB: a run of its own, so that the probe does not count as time of the program. */
export async function peakMemory(run: Run, temporary: string): Promise<number> {
  const [probe, peak] = [join(temporary, 'probe.cjs'), join(temporary, 'peak')]
  writeFileSync(
    probe,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`,
  )
  const sample = await measure({ ...run, arguments: ['--require', probe, ...run.arguments] }, temporary)
  refuseFailure(run, sample)
  return Number(readFileSync(peak, 'utf8')) / 1024
}

export function hasFailed(run: Run, { status, output }: Sample): boolean {
  return (status !== 0 && status !== 1) || !(run.claims ?? []).every((claim) => output.includes(claim))
}

export function refuseFailure(run: Run, sample: Sample): void {
  if (hasFailed(run, sample)) throw new Error(`${run.name} failed: ${sample.output.slice(-2000)}`)
}

/** Undefined when the time was up. */
function statusOf(
  commandLine: readonly string[],
  folder: string | undefined,
  longest: number,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that bash and what it runs end together.
    const child = spawn('bash', commandLine, { cwd: folder, stdio: 'ignore', detached: true })
    let isCut = false
    const stop = (): void => {
      isCut = true
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    const leave = (): void => {
      stop()
      process.exit(130)
    }
    const timer = longest < Infinity ? setTimeout(stop, longest) : undefined
    process.once('SIGINT', leave)
    child.once('error', reject)
    child.once('close', (status) => {
      clearTimeout(timer)
      process.off('SIGINT', leave)
      resolve(isCut ? undefined : (status ?? 1))
    })
  })
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
