import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Rolldown } from 'tsdown'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly licenses?: readonly { readonly type: string }[]
}

interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** Licences of the word lists that the program draws on. */
const listLicences = ['licenses/word-lists.txt', 'licenses/Apache-2.0.txt']

/**
 * Writes the licence texts of the word lists and of all packages whose code is in the bundle to `fileName`. The packages are read from the
 * modules that the bundler kept, not from package.json: most of them are dependencies of dependencies, and a licence
 * must travel with a copy wherever that copy came from. The build fails where a package states no licence at all.
 */
export function writeNotices(fileName: string): Rolldown.Plugin {
  return {
    name: 'write-notices',
    generateBundle(_options, bundle) {
      const folders = new Set<string>()
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const id of Object.keys(output.modules)) {
          const folder = packageFolder(id)
          if (folder !== undefined) folders.add(folder)
        }
      }
      this.emitFile({ type: 'asset', fileName, source: notices([...folders].map(readPackage)) })
    },
  }
}

/** The folder of the package that a module belongs to, or undefined for our own modules. */
function packageFolder(moduleId: string): string | undefined {
  // The last node_modules counts (a nested copy has its own version); virtual modules begin with NUL.
  return /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0]
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
  // Packages from before 2014 hold a list of licences.
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ')
  const text = licenseText(folder)
  if (!license || !text) throw new Error(`${manifest.name} states no licence: it cannot be bundled`)
  return { name: manifest.name, version: manifest.version, license, text }
}

/** All licence and notice files of a package; where it ships none, what its readme says under "License". */
function licenseText(folder: string): string {
  const files = readdirSync(folder).toSorted()
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  const licenses = files.filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
  if (licenses.length > 0) return licenses.map(read).join('\n\n')
  const readme = files.find((file) => /^readme\b/i.test(file))
  const section = /^(?:#+ *licen[cs]e\b.*|licen[cs]e\n[=-]+)\n([^#]*)/im.exec(readme === undefined ? '' : read(readme))
  return section?.[1]?.trim() ?? ''
}

function notices(packages: readonly BundledPackage[]): string {
  const sections = packages
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`)
    .toSorted()
  const unique = [...new Set(sections)]
  const lists = listLicences.map((file) => readFileSync(file, 'utf8').trim())
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  return `${[...lists, 'doclint contains code of the packages below.', ...unique].join(rule)}\n`
}
