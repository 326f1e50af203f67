/** Ends a task with a message instead of a stack trace. */
export function failWith(message: string): never {
  console.error(message)
  process.exit(1)
}
