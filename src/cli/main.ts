#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createLinter } from '../index.ts'
import { jsonReport } from '../report/json.ts'

const linter = createLinter()
const results = []
for (const path of process.argv.slice(2).filter((argument) => !argument.startsWith('-'))) {
  results.push(await linter.lint({ uri: path, source: readFileSync(path, 'utf8') }))
}
process.stdout.write(jsonReport(results, '0.1.0', 'zh') + '\n')
