import type { Document } from '../document/document.ts'

const known = new WeakMap<Document, ReadonlySet<number>>()

/** Numbers, among the body sentences, of those that were said word for word before. */
export function repeatsOf(document: Document): ReadonlySet<number> {
  let numbers = known.get(document)
  if (!numbers) known.set(document, (numbers = findRepeats(document)))
  return numbers
}

function findRepeats({ sentences }: Document): Set<number> {
  const seen = new Set<string>()
  const numbers = new Set<number>()
  let number = 0
  for (const { role, prose } of sentences) {
    if (role !== 'body') continue
    if (seen.has(prose)) numbers.add(number)
    seen.add(prose)
    number++
  }
  return numbers
}
