import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTrouble } from '../host/file-trouble.ts'
import { configNames } from '../host/find-config.ts'
import { sayFailure } from './say-failure.ts'
import { starterConfig } from './starter-config.ts'
import type { Session, Status } from './terminal.ts'

/** Writes a commented configuration into the folder of the run. Never overwrites one. */
export async function initCommand(session: Session): Promise<Status> {
  const { workingFolder, locale } = session
  const present = configNames.find((name) => existsSync(join(workingFolder, name)))
  if (present) {
    const message = {
      zh: '已经有这份配置，没有改动。要重写，请先删去或改名。',
      en: 'This configuration is here already; it was not touched. To start over, remove or rename it first.',
    }
    sayFailure({ path: present, message }, session)
    return 2
  }
  const [name] = configNames
  try {
    // `wx` refuses a file that came into being meanwhile.
    await writeFile(join(workingFolder, name), starterConfig[locale], { flag: 'wx' })
  } catch (error) {
    sayFailure({ path: name, message: fileTrouble(error) }, session)
    return 2
  }
  session.write(locale === 'zh' ? `写好了 ${name}。\n` : `Wrote ${name}.\n`)
  return 0
}
