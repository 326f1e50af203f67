import { dirname, isAbsolute, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import type { RuleSet } from '../engine/rule-base.ts'
import { extendSoundly, type Extended } from '../pack/extend.ts'
import type { FileProblem, PackFile, PackFiles } from '../pack/pack-files.ts'
import type { Fault } from '../rule/schema-faults.ts'
import { findPackage, isFolder, readPack, readUserFile, type PackPlace } from './read-pack.ts'

/** What the packs and dictionaries of a configuration bring. */
export interface LoadedPacks {
  readonly extended: Extended
  /** What the configuration names and is not there, by its place in the configuration. */
  readonly faults: readonly Fault[]
}

/** Loads the packs and dictionaries that a configuration names; paths are from its folder. */
export async function loadPacks(
  { packs = [], dictionaries = [] }: Config,
  configPath: string,
  base: RuleSet,
  shown: PackPlace['shown'],
): Promise<LoadedPacks> {
  const folder = dirname(configPath)
  const faults: Fault[] = []
  const problems: FileProblem[] = []
  const files: PackFiles[] = []
  for (const [index, name] of packs.entries()) {
    const place = packPlace(name, folder)
    if ('missing' in place) faults.push({ path: ['packs', index], onKey: false, message: place.missing })
    else {
      const read = await readPack({ ...place, shown })
      files.push(read.pack)
      problems.push(...read.problems)
    }
  }
  const lists: PackFile[] = []
  for (const [index, name] of dictionaries.entries()) {
    const path = resolve(folder, name)
    const read = await readUserFile(path, shown(path))
    if (!('refused' in read)) lists.push(read)
    else {
      const { zh, en } = read.refused
      const message = { zh: `${name}：${zh}`, en: `${name}: ${en}` }
      faults.push({ path: ['dictionaries', index], onKey: false, message })
    }
  }
  const extended = await extendSoundly(base, files, lists)
  return { extended: { ...extended, problems: [...problems, ...extended.problems] }, faults }
}

type Place = Omit<PackPlace, 'shown'> | { readonly missing: Fault['message'] }

/** A path (`./rules`, `/…`) is a folder, every other name a package. */
function packPlace(name: string, from: string): Place {
  if (/^\.{0,2}[\\/]|^\.{1,2}$/.test(name) || isAbsolute(name)) {
    const folder = resolve(from, name)
    if (isFolder(folder)) return { folder, mayRunCode: false }
    return {
      missing: {
        zh: `没有文件夹 ${name}。路径从配置文件所在的文件夹算起，请核对。`,
        en: `There is no folder ${name}. Paths count from the folder of the configuration; check it.`,
      },
    }
  }
  const folder = findPackage(name, from)
  if (folder) return { folder, mayRunCode: true }
  const near = isFolder(resolve(from, name))
  return {
    missing: {
      zh: `没有安装 npm 包 ${name}。${near ? `要用同名的文件夹，请写 ./${name}。` : `请先运行 npm install ${name}；文件夹要以 ./ 开头。`}`,
      en: `The npm package ${name} is not installed. ${near ? `For the folder of that name write ./${name}.` : `Run npm install ${name} first; a folder begins with ./.`}`,
    },
  }
}
