/** A mistake in the files that a task reads, said in words instead of a stack trace. */
export class TaskError extends Error {}

export function failWith(message: string): never {
  throw new TaskError(message)
}
