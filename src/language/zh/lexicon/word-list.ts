/** One of the lists that `npm run lexicon` makes; what its text holds stands in src/tasks/make-lexicon.ts. */
export interface WordList {
  readonly name: string
  /** Read anew each time that it is asked for. */
  readonly text: string
  /** The text as UTF-16 units: a third of the cost, where single units are all that is looked at. */
  readonly units: Uint16Array
}

/** Names the generated lists, so that the build can take them out of the program (src/tasks/lexicon-file.ts). */
export function list({ name, text }: Pick<WordList, 'name' | 'text'>): WordList {
  return {
    name,
    text,
    get units() {
      return Uint16Array.from(text, (_unit, at) => text.charCodeAt(at))
    },
  }
}
