#!/usr/bin/env node
import { join } from 'node:path'
import { loadCode } from './load-code.ts'
import { tuneV8 } from './tune-v8.ts'

// What is built: the command beside this file. `npx tsx src/cli/main.ts` runs the sources without it.
tuneV8()
loadCode(join(__dirname, 'main.cjs'))
