import type { Rolldown } from 'tsdown'

/**
 * Looks up once what a chunk takes from another. CommonJS asks the other chunk's exports at each call, and each export
 * is a getter: until V8 optimises, that is two calls for one, and on a draft of a megabyte a twenty-fifth of the time.
 * Right for exports that are never assigned again, of chunks that do not import each other in a ring.
 */
export function boundImports(): Rolldown.Plugin {
  return {
    name: 'bound-imports',
    renderChunk: (code) => withBoundImports(code),
    generateBundle(_options, bundle) {
      const ring = ringIn(bundle)
      if (ring) this.error(`Chunks import each other, so that what one takes may not be there yet: ${ring.join(' → ')}`)
    },
  }
}

/** The helpers of the bundler, which do nothing by themselves. */
const helpers = /^const \w+ = require\('\.\/rolldown-runtime/

/** Behind each `const require_x = require('./…')`, a constant for each name that the chunk uses of it. */
export function withBoundImports(code: string): string {
  const modules = Array.from(code.matchAll(/^const (require_\w+) = require\('\.[^']*'\);$/gm))
  return modules.reduce((text, [declaration, module]) => {
    const names = new Set<string>()
    const bound = text.replaceAll(new RegExp(String.raw`\b${module}\.([\w$]+)`, 'g'), (_use, name: string) => {
      names.add(name)
      return `${module}$${name}`
    })
    if (names.size === 0 && helpers.test(declaration)) return bound.replace(declaration, '')
    const constants = Array.from(names, (name) => `${name}: ${module}$${name}`)
    return bound.replace(declaration, () => `${declaration}\nconst { ${constants.join(', ')} } = ${module};`)
  }, code)
}

/** Chunks that import each other at once, the first also last; undefined where there are none. */
function ringIn(bundle: Rolldown.OutputBundle): string[] | undefined {
  const clear = new Set<string>()
  const follow = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    const chunk = bundle[name]
    if (clear.has(name) || chunk?.type !== 'chunk') return undefined
    for (const next of chunk.imports) {
      const ring = follow(next, [...path, name])
      if (ring) return ring
    }
    clear.add(name)
    return undefined
  }
  for (const name of Object.keys(bundle)) {
    const ring = follow(name, [])
    if (ring) return ring
  }
  return undefined
}
