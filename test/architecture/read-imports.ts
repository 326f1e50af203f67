import ts from 'typescript'

/**
 * The module names that a TypeScript source imports, in order: static, type-only and dynamic imports, re-exports and
 * `import('…')` types. The compiler's own scanner reads them, so that comments and strings are not taken for imports.
 */
export function readImports(source: string): string[] {
  return ts.preProcessFile(source, true, false).importedFiles.map(({ fileName }) => fileName)
}
