/**
 * Builds the command after `npm install` or `npm ci`, in a clone and where npm itself prepares a package from git. There
 * it runs with the settings of the outer command: under `npm install -g`, as pre-commit calls it, what the build needs
 * goes somewhere else. So it is installed here first. Everything goes to standard error: older versions of pre-commit
 * read the name of the package from what `npm pack` prints. Plain JavaScript, since nothing is there yet to run more.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const settings = /^npm_config_(?:global|location|prefix|install_links|omit|include)$/i
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))

/** @param {readonly string[]} words */
function npm(...words) {
  const program = process.env['npm_execpath']
  if (program === undefined) throw new Error('Run this by `npm run prepare`.')
  execFileSync(process.execPath, [program, ...words], { stdio: ['ignore', 2, 2], env: environment })
}

if (!existsSync('node_modules/tsdown')) npm('ci', '--include=dev', '--ignore-scripts')
npm('run', 'build')
