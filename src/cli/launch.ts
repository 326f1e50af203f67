#!/usr/bin/env node
import path from 'node:path'
import { tuneV8, loadCode } from './launching.ts'

// What is built: the command beside this file. `npx tsx src/cli/main.ts` runs the sources without it.
tuneV8()
loadCode(path.join(__dirname, 'main.cjs'))
