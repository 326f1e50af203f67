import type { Failure } from '../host/failure.ts'
import type { Session } from './terminal.ts'

/** Says why something could not be done: `doclint.yaml:3:5  不认识的键 …`. */
export function sayFailure({ path, line, column, message }: Failure, session: Session): void {
  const place =
    path === undefined
      ? 'doclint'
      : // The folder of the run has no name from there.
        [path || '.', line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  session.complain(`${place}${session.locale === 'zh' ? '：' : ': '}${message[session.locale]}\n`)
}

export function sayFailures(failures: readonly Failure[], session: Session): void {
  for (const failure of failures) sayFailure(failure, session)
}
