import type { Rolldown } from 'tsdown'

/** The generated modules that hold word lists and rules, one a line, as JSON. */
const dataModules = /[\\/](dictionaries|rules)[\\/]index\.ts$/

/**
 * Takes the data of the generated modules out of the bundle into a JSON file each, `dictionaries.json` and `rules.json`:
 * V8 parses JSON in half the time it takes to compile the same as an expression, and a third of what it would have to
 * load as bytecode is this. The files are UTF-16, which Node reads five times as fast as Chinese in UTF-8. The modules
 * themselves stay as they are, for people and the type checker.
 */
export function dataFiles(): Rolldown.Plugin {
  const written = new Map<string, string>()
  return {
    name: 'data-files',
    transform: {
      filter: { id: dataModules },
      handler(code, id) {
        const fileName = `${dataModules.exec(id)?.[1] ?? ''}.json`
        const data: unknown[] = []
        const lines = code.split('\n').map((line) => {
          // `  unfoldDictionary({…}),` of a word list or `  compileYamlRule({…}, […]),` of a rule; any other line stays.
          const [, callee, given] = /^ {2}(\w+)\((.*)\),$/.exec(line) ?? []
          // Throws where it is no JSON, so that the build fails and not the program.
          return given === undefined ? line : `  ${callee}(...data[${data.push(JSON.parse(`[${given}]`)) - 1}]),`
        })
        written.set(fileName, JSON.stringify(data))
        const reading = [
          "import { readFileSync } from 'node:fs'",
          `const data = JSON.parse(readFileSync(__dirname + '/${fileName}', 'utf16le'))`,
        ]
        return [...reading, ...lines].join('\n')
      },
    },
    generateBundle() {
      for (const [fileName, data] of written) {
        this.emitFile({ type: 'asset', fileName, source: Buffer.from(data, 'utf16le') })
      }
    },
  }
}
