/** A word as a shell takes it: as it stands where no character of it means something else, in single quotes where one does. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}\w./@:,=+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** A path as a shell takes it: one that begins like an option is led by its folder. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}
