import { configureGlobal } from 'fast-check'

// One seed for all properties: a run that fails today fails tomorrow.
configureGlobal({ seed: 20260101, numRuns: 60 })

export * as fc from 'fast-check'
