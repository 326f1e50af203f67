import type { Failure } from '../host/failure.ts'
import { meantChoice } from '../text/meant-choice.ts'
import type { OptionName } from './option-table.ts'

/** A path of no letters is the folder of the run: all of it would be checked, or even rewritten. */
export const emptyArgument: Failure = {
  message: {
    zh: '有一个参数是空的。是不是用了没有赋值的变量？要检查当前文件夹，请写 .',
    en: 'An argument is empty. Is a variable unset? To check this folder write .',
  },
}

export function takesNothing(words: readonly string[]): Failure {
  const given = words.join(' ')
  return {
    message: {
      zh: `init 后面不写别的，却有“${given}”。请先进入要放 doclint.yaml 的文件夹，再写 doclint init。`,
      en: `init takes nothing, but there is “${given}”. Go to the folder that doclint.yaml is for and write doclint init.`,
    },
  }
}

export const noStandardInput: Failure = {
  message: {
    zh: '--stdin-filename 只给标准输入起名。请把 - 写在参数里，或删去这个选项。',
    en: '--stdin-filename names what comes on standard input. Write - among the arguments, or remove the option.',
  },
}

export function diffInTheWay(format: string): Failure {
  return {
    message: {
      zh: `--fix-dry-run 把改动写到标准输出，${format} 格式的结果要另存。请加上 --output 文件。`,
      en: `--fix-dry-run prints a diff, so the ${format} report must go to a file. Add --output FILE.`,
    },
  }
}

/** `inChinese` are the choices by their Chinese names, where they have any. */
export function notAChoice(
  name: OptionName,
  given: string,
  choices: readonly string[],
  inChinese: readonly string[] = choices,
): Failure {
  const near = meantChoice(given, choices)
  return {
    message: {
      zh: `--${name} 的值“${given}”不对。${near ? `是不是 ${near}？` : `可用的有：${inChinese.join('、')}。`}`,
      en: `--${name} cannot be “${given}”. ${near ? `Did you mean ${near}?` : `Known: ${choices.join(', ')}.`}`,
    },
  }
}

export function noCount(given: string): Failure {
  return {
    message: {
      zh: `--max-warnings 的值“${given}”不对。应为 0 或正整数。`,
      en: `--max-warnings cannot be “${given}”. Expected 0 or a positive whole number.`,
    },
  }
}

export function noSize(given: string): Failure {
  return {
    message: {
      zh: `--max-size 的值“${given}”不对。应为字节数，或带 KB、MB 的数，如 500KB。`,
      en: `--max-size cannot be “${given}”. Expected a number of bytes, or one with KB or MB, such as 500KB.`,
    },
  }
}
