import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainPhrases, prhRules } from './phrases.ts'

export interface Tool {
  readonly name: string
  readonly version: string
  /** Arguments of node that lint a file or a folder. */
  readonly lint: (path: string) => readonly string[]
  /** What its output holds for every file it has been through; a run without that is no run. */
  readonly claim: (path: string) => string
}

const modules = resolve('bench/peers/node_modules')

/** Says what to do when the peers are not installed, and ends with status 2. */
export function requirePeers(): void {
  if (existsSync(modules)) return
  console.error('The other tools are not there. Run `npm ci --prefix bench/peers` first.')
  process.exit(2)
}

/** The command is the built doclint. */
export function tools(command: string, phraseCount: number): readonly Tool[] {
  const textlint = (name: string, rules: readonly string[]): Tool => ({
    name,
    version: versionOf('textlint'),
    lint: (path) => [join(modules, 'textlint/bin/textlint.js'), '--format', 'json', ...rules, path],
    claim: named,
  })
  return [
    {
      name: 'doclint, all rules',
      version: versionBelow('.'),
      lint: (path) => [command, '--format', 'json', path],
      claim: named,
    },
    {
      name: 'autocorrect-node',
      version: versionOf('autocorrect-node'),
      lint: (path) => [join(modules, 'autocorrect-node/cli.js'), '--lint', '--format', 'json', path],
      claim: named,
    },
    {
      name: 'remark-parse with GFM, parsing alone',
      version: versionOf('remark-parse'),
      lint: (path) => [resolve('bench/peers/remark.js'), path],
      claim: named,
    },
    textlint('textlint, one empty rule', ['--no-textlintrc', '--rulesdir', 'rules']),
    textlint(`textlint, prh with ${phraseCount.toLocaleString('en')} phrases`, ['--config', 'prh.json']),
    {
      name: 'zhlint',
      version: versionOf('zhlint'),
      // It takes patterns, no folders, and names the files it finds fault with in a list at the end.
      lint: (path) => [join(modules, 'zhlint/bin/index.js'), path.endsWith('.md') ? path : `${path}/*.md`],
      claim: (path) => `\n- ${path}\n`,
    },
  ]
}

/** Puts the settings of the tools into the folder they run in, whose package.json says that .js is ESM. */
export function writeSettings(folder: string, phraseCount: number): void {
  mkdirSync(join(folder, 'rules'))
  writeFileSync(join(folder, 'rules/nothing.js'), 'export default () => ({})')
  writeFileSync(join(folder, 'prh.yml'), prhRules(plainPhrases(phraseCount)))
  writeFileSync(join(folder, 'prh.json'), JSON.stringify({ rules: { prh: { rulePaths: ['./prh.yml'] } } }))
}

function named(path: string): string {
  return path
}

function versionOf(name: string): string {
  return versionBelow(join(modules, name))
}

function versionBelow(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}
