import { existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dimensions } from '../diagnostic/dimension.ts'
import type { Localized } from '../diagnostic/localized.ts'
import type { FileProblem, PackFile, PackFiles, PackRuleFiles } from '../pack/pack-files.ts'
import { unknownName } from '../rule/schema-faults.ts'
import { decode } from './decode.ts'
import { fileTrouble } from './file-trouble.ts'
import { importModule } from './import-module.ts'

export interface PackPlace {
  /** Absolute. */
  readonly folder: string
  /** Whether its rules may be code: that of an installed package is trusted, that of a folder only where it is named on the command line. */
  readonly mayRunCode: boolean
  /** How a path is shown to the user. */
  readonly shown: (path: string) => string
}

export interface ReadPack {
  readonly pack: PackFiles
  readonly problems: readonly FileProblem[]
}

/** Reads the files of a pack. Never throws: what cannot be read comes back as a problem that names the path. */
export async function readPack(place: PackPlace): Promise<ReadPack> {
  const { folder, shown } = place
  const problems: FileProblem[] = []
  const rules = existsSync(join(folder, 'rules')) ? await readRules(place, problems) : []
  const dictionaries = existsSync(join(folder, 'dictionaries'))
    ? await readDictionaries(join(folder, 'dictionaries'), shown, problems)
    : []
  if (rules.length === 0 && dictionaries.length === 0 && problems.length === 0) {
    const message = {
      zh: '这里没有规则，也没有词表。规则放在 rules/<方面>/<名字>/，词表放在 dictionaries/。',
      en: 'Neither rules nor dictionaries are here. Rules go into rules/<dimension>/<name>/, lists into dictionaries/.',
    }
    problems.push({ code: 'pack', path: shown(folder), message })
  }
  return { pack: { rules, dictionaries }, problems }
}

/** The folder of an npm package, looked for as Node does: in `node_modules` here and in every folder above. */
export function findPackage(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (isFolder(folder)) return folder
    if (at === dirname(at)) return undefined
  }
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** Reads a text file of a user, or says why it cannot be read. */
export async function readUserFile(path: string, shown: string): Promise<PackFile | { readonly refused: Localized }> {
  try {
    const decoded = decode(await readFile(path))
    return 'refused' in decoded ? decoded : { path: shown, source: decoded.source.replace(/^\uFEFF/, '') }
  } catch (error) {
    return { refused: fileTrouble(error) }
  }
}

async function readRules(place: PackPlace, problems: FileProblem[]): Promise<PackRuleFiles[]> {
  const { folder, shown } = place
  const rules: PackRuleFiles[] = []
  for (const dimension of await foldersIn(join(folder, 'rules'))) {
    const path = join(folder, 'rules', dimension)
    if (!dimensions.some((one) => one === dimension)) {
      const message = unknownName({ zh: '方面', en: 'dimension' }, dimension, dimensions)
      problems.push({ code: 'pack', path: shown(path), message })
      continue
    }
    for (const name of await foldersIn(path)) {
      const rule = await readRule(`${dimension}/${name}`, place, problems)
      // Code that may not run, or cannot be loaded, has been spoken of.
      if (rule.yaml || rule.code || !existsSync(join(path, name, 'rule.js'))) rules.push(rule)
    }
  }
  return rules
}

async function readRule(id: string, place: PackPlace, problems: FileProblem[]): Promise<PackRuleFiles> {
  const folder = join(place.folder, 'rules', ...id.split('/'))
  const path = place.shown(folder)
  const yaml = await optionalFile(join(folder, 'rule.yaml'), place, problems)
  const readme = await optionalFile(join(folder, 'README.md'), place, problems)
  const code = await readCode(join(folder, 'rule.js'), place, problems)
  return { id, path, ...(yaml && { yaml }), ...(readme && { readme }), ...(code && { code }) }
}

async function readCode(
  path: string,
  { shown, mayRunCode }: PackPlace,
  problems: FileProblem[],
): Promise<PackRuleFiles['code']> {
  if (!existsSync(path)) return undefined
  const refuse = (message: Localized): undefined => void problems.push({ code: 'pack', path: shown(path), message })
  if (!mayRunCode) {
    return refuse({
      zh: '文件夹里的规则只能是 rule.yaml：打开一份文稿不该运行旁边的代码。要用代码，请做成 npm 包。',
      en: 'A rule in a folder is rule.yaml only: to open a draft must not run code beside it. For code, make an npm package.',
    })
  }
  try {
    const module = (await importModule(pathToFileURL(path).href)) as { readonly default?: unknown }
    return { path: shown(path), exported: module.default }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse({ zh: `读不进来：${reason}。请修好这个文件。`, en: `It cannot be loaded: ${reason}. Mend the file.` })
  }
}

async function readDictionaries(
  folder: string,
  shown: PackPlace['shown'],
  problems: FileProblem[],
): Promise<PackFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  const files: PackFile[] = []
  for (const name of names) {
    const file = await optionalFile(join(folder, name), { shown }, problems)
    if (file) files.push(file)
  }
  return files
}

async function optionalFile(
  path: string,
  { shown }: Pick<PackPlace, 'shown'>,
  problems: FileProblem[],
): Promise<PackFile | undefined> {
  if (!existsSync(path)) return undefined
  const read = await readUserFile(path, shown(path))
  if (!('refused' in read)) return read
  problems.push({ code: 'pack', path: shown(path), message: read.refused })
  return undefined
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
}
