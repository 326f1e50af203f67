import type { Rolldown } from 'tsdown'

const fileName = 'lexicon.txt'
/** Stands between the lists of the file; no list holds it. */
const separator = '\0'

/**
 * Takes the texts of the word lists out of the bundle into one file, as UTF-16, of which Node makes a string without
 * looking at it. As JSON beside the others they would be copied one by one, which takes longer than judging a page.
 */
export function lexiconFile(): Rolldown.Plugin {
  const texts: string[] = []
  return {
    name: 'lexicon-file',
    transform: {
      filter: { id: /[\\/]lexicon[\\/]lists\.generated\.ts$/ },
      handler(code) {
        texts.length = 0
        const lines = code.split('\n').map((line) => {
          const [, given] = /^ {2}list\((.*)\),$/.exec(line) ?? []
          if (given === undefined) return line
          const { name, text } = JSON.parse(given) as { name: string; text: string }
          return `  list({ name: '${name}', text: texts[${texts.push(text) - 1}] }),`
        })
        const reading = [
          "import { readFileSync } from 'node:fs'",
          `const texts = readFileSync(__dirname + '/${fileName}', 'utf16le').split('${JSON.stringify(separator).slice(1, -1)}')`,
        ]
        return [...reading, ...lines].join('\n')
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: Buffer.from(texts.join(separator), 'utf16le') })
    },
  }
}
