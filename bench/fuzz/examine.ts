import { defaultSettings, type Settings } from '../../src/config/settings.ts'
import { genres } from '../../src/document/genre.ts'
import type { createLinter } from '../../src/index.ts'
import { jsonReport } from '../../src/report/json.ts'
import { resultBreaches } from './breaches.ts'
import type { Input } from './inputs.ts'
import { slowness } from './pace.ts'

/** What came of one input in one reader. */
export interface Examined {
  readonly format: string
  readonly breaches: readonly string[]
  /** CPU; of an input that took too long, what it would have taken on the machine of `slowness`. */
  readonly milliseconds: number
  readonly findings: number
}

export const formats: Readonly<Record<string, string>> = { text: 'draft.txt', markdown: 'draft.md', html: 'draft.html' }

/**
 * Seconds per MB of UTF-8 on the machine of `slowness`; what a run costs before it reads the first unit is allowed on
 * top.
 */
const mostSecondsPerMegabyte = 10
const allowedMilliseconds = 150
/** Sources too long to be written as JSON each time. */
const longestReported = 50_000

/** Lints an input in each format, with all rules on, trial ones too, and says what is broken. */
export async function examine(
  { source, random }: Input,
  linter: ReturnType<typeof createLinter>,
): Promise<readonly Examined[]> {
  if (source === undefined) return []
  const settings: Settings = {
    ...defaultSettings,
    rules: linter.base.rules.map(({ meta }) => [meta.id, { severity: 'on' }]),
    // Chance hardly ever writes a title, and rarely enough Han for the rules of Chinese.
    ...(random.chance(0.6) && { language: 'zh' }),
    ...(random.chance(0.5) && { genre: { genre: random.pick(genres), source: 'option' } }),
  }
  const examined: Examined[] = []
  for (const [format, uri] of Object.entries(formats)) {
    const megabytes = Buffer.byteLength(source) / 1e6
    const allowed = allowedMilliseconds + megabytes * mostSecondsPerMegabyte * 1000
    let breaches: string[] = []
    let findings = 0
    const lint = async () => {
      const before = process.cpuUsage()
      const result = await linter.lint({ uri, source, settings })
      const { user, system } = process.cpuUsage(before)
      return { result, cpu: (user + system) / 1000 }
    }
    let milliseconds = 0
    try {
      const { result, cpu } = await lint()
      milliseconds = cpu
      findings = result.diagnostics.length
      breaches = resultBreaches(result)
      // What seems too slow may have met a collection of garbage, or a slow minute of the machine.
      if (cpu > allowed) milliseconds = Math.min(cpu, (await lint()).cpu) / (await slowness())
      if (source.length <= longestReported) JSON.parse(jsonReport([result], 'fuzz', random.pick(['zh', 'en'])))
    } catch (error) {
      breaches.push(`threw ${error instanceof Error ? error.stack : String(error)}`)
    }
    if (milliseconds > allowed) breaches.push(`took ${milliseconds.toFixed(0)} ms, ${allowed.toFixed(0)} are allowed`)
    examined.push({ format, breaches, milliseconds, findings })
  }
  return examined
}
