import packageFile from '../../package.json' with { type: 'json' }
import { commandOf, type Command } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { sayFailures } from './say-failure.ts'
import type { Session, Status, Terminal } from './terminal.ts'

/** Does what the arguments say and returns the exit status. Rules are loaded only for commands that need them. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<Status> {
  const read = readArguments(argv, terminal.environment)
  const session: Session = { ...terminal, locale: read.locale }
  const { command, failures } = commandOf(read)
  const wrong = [...read.failures, ...failures]
  if (wrong.length > 0) {
    sayFailures(wrong, session)
    return 2
  }
  return obey(command, session)
}

async function obey(command: Command, session: Session): Promise<Status> {
  switch (command.kind) {
    case 'version':
      session.write(`${packageFile.version}\n`)
      return 0
    case 'help': {
      const { helpText } = await import('./help.ts')
      session.write(helpText(session.locale, session.columns))
      return 0
    }
    case 'init': {
      const { initCommand } = await import('./init-command.ts')
      return initCommand(session)
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules-command.ts')
      return rulesCommand(command.patterns, command.options, session)
    }
    case 'explain': {
      const { explainCommand } = await import('./explain-command.ts')
      return explainCommand(command.names, command.options, session)
    }
    case 'test': {
      const { testCommand } = await import('./test-command.ts')
      return testCommand(command.names, session)
    }
    case 'lint': {
      const { lintCommand } = await import('./lint-command.ts')
      return lintCommand(command.options, session)
    }
  }
}
