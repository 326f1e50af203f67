/**
 * Imports a module that somebody else wrote. A file of its own in the build, which Node loads itself: code that comes
 * with its bytecode (`cli/load-code`) may import too, but Node warns of it each time.
 */
export async function importModule(url: string): Promise<unknown> {
  return import(url)
}
