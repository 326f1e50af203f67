import { displayWidth, fitEnd } from '../report/pretty/display-width.ts'
import { printable } from '../report/pretty/printable.ts'
import type { Session } from './terminal.ts'

/** A line on standard error that says how far a long run is. */
export interface Progress {
  /** The session of the run, which takes the line away before anything else is written. */
  readonly session: Session
  /** Says that so many drafts are done and which one is next. */
  show(done: number, next: string): void
  clear(): void
}

/** Milliseconds before the line appears: a short run needs none. */
const patience = 2000
/** Milliseconds between two lines: a terminal is slow. */
const pace = 100

const eraseLine = '\r\u001B[2K'

/** Progress for a run of `total` drafts; silent where nobody watches: in pipes, under CI, in a terminal that cannot erase. */
export function openProgress(total: number, session: Session, now: () => number = () => performance.now()): Progress {
  const { environment, columns = 80, locale } = session
  if (total < 2 || isUnwatched(environment) || !session.isErrorTerminal?.())
    return { session, show: () => undefined, clear: () => undefined }
  const start = now()
  let shownAt = -Infinity
  let standing = false
  const clear = (): void => {
    if (standing) session.complain(eraseLine)
    standing = false
  }
  return {
    session: {
      ...session,
      write(text) {
        clear()
        session.write(text)
      },
      complain(text) {
        clear()
        session.complain(text)
      },
    },
    show(done, next) {
      const moment = now()
      if (moment - start < patience || moment - shownAt < pace) return
      const lead = locale === 'zh' ? `已查 ${done}/${total} 篇　` : `${done} of ${total} drafts  `
      // The last column stays free: a line that fills it wraps in some terminals, and could not be erased whole.
      session.complain(eraseLine + lead + fitEnd(printable(next), columns - displayWidth(lead) - 1))
      shownAt = moment
      standing = true
    },
    clear,
  }
}

function isUnwatched({ CI, TERM }: Session['environment']): boolean {
  return (CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0') || TERM === 'dumb'
}
