/**
 * Makes something of a word list (or of any other object) once and keeps it as long as the list lives: a rule is created
 * for every draft, and a run over a thousand files must not sort a word list or compile its expressions a thousand times.
 */
export function keptFor<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const kept = new WeakMap<Source, { readonly made: Made }>()
  return (source) => {
    let one = kept.get(source)
    if (!one) {
      one = { made: make(source) }
      kept.set(source, one)
    }
    return one.made
  }
}
