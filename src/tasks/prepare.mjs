/**
 * Builds the command after `npm install` or `npm ci`, in a clone and where npm itself prepares a package from git. There
 * it runs with the settings of the outer command: under `npm install -g`, as pre-commit calls it, what the build needs
 * goes somewhere else. So it is installed here first. Everything goes to standard error: older versions of pre-commit
 * read the name of the package from what `npm pack` prints. Plain JavaScript, since nothing is there yet to run more.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const settings = /^npm_config_(?:global|location|prefix|install_links|omit|include)$/i
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))

/** @param {readonly string[]} words */
function npm(...words) {
  const program = process.env['npm_execpath']
  if (program === undefined) throw new Error('Run this by `npm run prepare`.')
  execFileSync(process.execPath, [program, ...words], { stdio: ['ignore', 2, 2], env: environment })
}

/**
 * The latest change of a file, or below a folder.
 * @param {string} path
 * @returns {number}
 */
function changed(path) {
  const entry = statSync(path)
  const below = entry.isDirectory() ? readdirSync(path).map((name) => changed(`${path}/${name}`)) : []
  return Math.max(entry.mtimeMs, ...below)
}

/** npx prepares a clone once more when it first runs the command, which would take longer than the run itself. */
function isBuilt() {
  const sources = [
    'src',
    'rules',
    'dictionaries',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsdown.config.ts',
  ]
  const built = 'dist/code-cache'
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(changed))
}

if (isBuilt()) process.exit()
if (!existsSync('node_modules/tsdown')) npm('ci', '--include=dev', '--ignore-scripts')
npm('run', 'build')
