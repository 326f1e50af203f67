import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Failure } from '../host/failure.ts'

/** Why a report must not go to the file of `--output`: it is one of the drafts read, or its folder is not there. */
export function outputFault(
  output: string | undefined,
  drafts: readonly { readonly path: string }[],
  workingFolder: string,
): Failure | undefined {
  if (output === undefined) return undefined
  const path = resolve(workingFolder, output)
  const folder = dirname(path)
  if (!existsSync(folder)) {
    const shown = dirname(output)
    return {
      path: output,
      message: {
        zh: `没有文件夹 ${shown}。请先建好，或换一个位置。`,
        en: `There is no folder ${shown}. Make it first, or choose another place.`,
      },
    }
  }
  const target = fileAt(path)
  if (target === undefined || !drafts.some((draft) => fileAt(draft.path) === target)) return undefined
  return {
    path: output,
    message: {
      zh: '--output 指的是要检查的文稿，结果会盖掉它，没有运行。请换一个文件名。',
      en: '--output names a draft to be checked; the report would overwrite it, so nothing was run. Choose another name.',
    },
  }
}

/** Which file a path leads to, through links of both kinds; undefined where nothing is there yet. */
function fileAt(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}
