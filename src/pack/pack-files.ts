import type { Problem } from '../diagnostic/diagnostic.ts'

/** A file of a user as it was read. */
export interface PackFile {
  /** How it is shown to the user. */
  readonly path: string
  readonly source: string
}

/** The folder `rules/<dimension>/<name>` of a pack. */
export interface PackRuleFiles {
  /** `<dimension>/<name>`, as the folders say. */
  readonly id: string
  /** The folder, as it is shown to the user. */
  readonly path: string
  readonly yaml?: PackFile
  readonly readme?: PackFile
  /** What `rule.js` exports: code of a package, which is trusted as every package is. */
  readonly code?: { readonly path: string; readonly exported: unknown }
}

/** Rules and word lists of one folder or package, read but not yet understood. */
export interface PackFiles {
  readonly rules: readonly PackRuleFiles[]
  readonly dictionaries: readonly PackFile[]
}

/** What is wrong with a file of a user. */
export interface FileProblem extends Problem {
  readonly path: string
}

export function inFile(path: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ path, ...problem }))
}
