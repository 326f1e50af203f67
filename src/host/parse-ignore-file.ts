import ignore, { type Ignore } from 'ignore'

/** What the text of a `.gitignore` leaves out. Behind import(): most runs meet no such file. */
export function parseIgnoreFile(text: string): Ignore {
  return ignore().add(text)
}
