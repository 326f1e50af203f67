import { setFlagsFromString } from 'node:v8'

/** Majors of V8 known to have the flags: those of Node 20, 22 and 24. Another would complain on standard error. */
const known: readonly string[] = ['11', '12', '13']

const flags = [
  // Bytes of bytecode a function runs through before V8 thinks of optimising it; by default 66 to 132 KB.
  '--interrupt-budget=1000000',
  // Runs of an expression on short texts before V8 makes machine code of it; by default one. Long texts do not wait.
  '--regexp-tier-up-ticks=10',
  // Per cent the old generation may grow before it is collected; by default up to 300. A draft of 10 MB takes 340 MB
  // instead of 440, in the same time.
  '--heap-growing-percent=50',
]

/**
 * Makes V8 wait longer before it optimises, and collect sooner. A draft is judged in a fifth of a second, by a hundred
 * rules that each run briefly: most of what V8 optimises in that time is never run again, and costs more than all the
 * rest. Long runs lose nothing, since what is hot there uses the larger budget up as well. Holds for functions that have
 * not run yet, so it comes before the rules are loaded.
 */
export function tuneV8(): void {
  const [major = ''] = process.versions.v8.split('.')
  if (known.includes(major)) setFlagsFromString(flags.join(' '))
}
