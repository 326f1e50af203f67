import fc from 'fast-check'
import { test } from 'vitest'

// One seed for all properties: a run that fails today fails tomorrow.
fc.configureGlobal({ seed: 20260101, numRuns: 60 })

export { fc, test }
