import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Failure } from '../host/failure.ts'
import { nearestName } from '../text/nearest-name.ts'
import { commandNames, type LintOptions } from './command.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session } from './terminal.ts'

/** What is wrong with the arguments of a run before any draft is looked for: rules that are none, nothing to check. */
export async function argumentFaults(options: LintOptions, session: Session): Promise<Failure[]> {
  const patterns = [...options.only, ...(options.fix?.suggestions ?? [])]
  return [...(await ruleFaults(patterns, options, session)), ...inputFaults(options, session)]
}

async function ruleFaults(only: readonly string[], options: LintOptions, session: Session): Promise<Failure[]> {
  if (only.length === 0) return []
  const { patternFault } = await import('../config/rule-faults.ts')
  const { rules } = await rulesInForce(options, session)
  return only.flatMap((pattern) => {
    const message = patternFault(pattern, rules)
    return message ? [{ message }] : []
  })
}

function inputFaults({ named, stdinName }: LintOptions, { workingFolder }: Session): Failure[] {
  const [first] = named
  if (first !== undefined) {
    const command = existsSync(resolve(workingFolder, first)) ? undefined : nearestName(first, commandNames)
    return command ? [{ path: first, message: noCommand(command) }] : []
  }
  if (stdinName !== undefined) return []
  return [
    {
      message: {
        zh: '没有说要检查什么。请给出文件或文件夹，如 doclint 讲话稿.txt；从标准输入读，请写 doclint -；用法见 doclint --help。',
        en: 'Nothing to check is named. Name files or folders, as in doclint draft.txt; for standard input write doclint -; see doclint --help.',
      },
    },
  ]
}

const noCommand = (near: string): Failure['message'] => ({
  zh: `没有这个文件，也没有这个命令。是不是 doclint ${near}？`,
  en: `There is neither a file nor a command of this name. Did you mean doclint ${near}?`,
})
