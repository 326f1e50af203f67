/** One of the lists that `npm run lexicon` makes; what its text holds stands in src/tasks/make-lexicon.ts. */
export interface WordList {
  readonly name: string
  readonly text: string
}

/** Names the generated lists, so that the build can take them out of the program. */
export function list(given: WordList): WordList {
  return given
}
