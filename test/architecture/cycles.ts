import type { SourceTree } from './source-tree.ts'

/** One cycle of imports for each place where a walk meets a file that it has not left yet, as `a → b → a`. */
export function cyclesOf(tree: SourceTree): string[] {
  const cycles: string[] = []
  const left = new Set<string>()
  const trail: string[] = []

  function visit(file: string): void {
    if (left.has(file)) return
    const met = trail.indexOf(file)
    if (met >= 0) {
      cycles.push([...trail.slice(met), file].join(' → '))
      return
    }
    trail.push(file)
    for (const { target } of tree.get(file)?.imports ?? []) {
      if (target !== undefined && tree.has(target)) visit(target)
    }
    trail.pop()
    left.add(file)
  }

  for (const file of tree.keys()) visit(file)
  return cycles
}
