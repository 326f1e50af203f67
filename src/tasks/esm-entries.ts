import type { Rolldown } from 'tsdown'

/** Gives each named CommonJS entry a module of the same name beside it, with its exports: what `import` finds. */
export function esmEntries(...names: readonly string[]): Rolldown.Plugin {
  return {
    name: 'esm-entries',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.isEntry || !names.includes(output.name)) continue
        const source = `import entry from './${output.fileName}'\nexport const { ${output.exports.join(', ')} } = entry\n`
        this.emitFile({ type: 'asset', fileName: `${output.name}.js`, source })
      }
    },
  }
}
