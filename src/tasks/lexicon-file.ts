import type { Rolldown } from 'tsdown'

const fileName = 'lexicon.txt'

/** What takes the place of the texts: of each list the part of the file that holds it, read when it is asked for. */
const reading = `
import { closeSync, openSync, readSync } from 'node:fs'
import { endianness } from 'node:os'

function readUnits(start, length) {
  const units = new Uint16Array(length)
  const file = openSync(__dirname + '/${fileName}', 'r')
  try {
    readSync(file, units, 0, 2 * length, 2 * start)
  } finally {
    closeSync(file)
  }
  if (endianness() === 'BE') Buffer.from(units.buffer).swap16()
  return units
}

function part(name, start, length) {
  return {
    name,
    get units() {
      return readUnits(start, length)
    },
    get text() {
      return Buffer.from(readUnits(start, length).buffer).toString('utf16le')
    },
  }
}
`

/**
 * Takes the texts of the word lists out of the bundle into one file, as UTF-16, of which each list is read when it is
 * asked for. As JSON beside the others they would be copied one by one, which takes longer than judging a page.
 */
export function lexiconFile(): Rolldown.Plugin {
  let file = ''
  return {
    name: 'lexicon-file',
    transform: {
      filter: { id: /[\\/]lexicon[\\/]lists\.generated\.ts$/ },
      handler(code) {
        file = ''
        const lines = code.split('\n').map((line) => {
          const [, given] = /^ {2}list\((.*)\),$/.exec(line) ?? []
          if (given === undefined) return line
          const { name, text } = JSON.parse(given) as { name: string; text: string }
          const start = file.length
          file += text
          return `  part('${name}', ${start}, ${text.length}),`
        })
        return reading + lines.join('\n')
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: Buffer.from(file, 'utf16le') })
    },
  }
}
