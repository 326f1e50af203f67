import type { Localized } from '../diagnostic/localized.ts'

/** What a fault of YAML means to someone who writes configuration, by the code of the `yaml` package. */
const words: Readonly<Record<string, Localized>> = {
  DUPLICATE_KEY: {
    zh: '同一个键写了两次。请并成一处，或删去一处。',
    en: 'The same key is written twice. Join the two or remove one.',
  },
  TAB_AS_INDENT: {
    zh: '用了制表符缩进。YAML 只认空格，请改为空格。',
    en: 'A tab is used to indent. YAML takes spaces only; use spaces.',
  },
  BAD_INDENT: {
    zh: '缩进不对，或括号没有收尾。同一层的各行请用同样多的空格，方括号、花括号请成对。',
    en: 'The indentation is off or a bracket is open. Give all lines of one level the same number of spaces and close brackets.',
  },
  MISSING_CHAR: {
    zh: '少了符号。请检查引号、方括号、花括号是否成对，冒号后有没有空格。',
    en: 'A mark is missing. Check that quotes, brackets and braces are closed and that a space follows each colon.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里写了两个键。请分成两行，或给含冒号的值加引号。',
    en: 'Two keys stand on one line. Put them on two lines, or quote a value that holds a colon.',
  },
  BLOCK_IN_FLOW: {
    zh: '方括号或花括号里不能再用缩进写法。请补上收尾的括号，或全部改用缩进写法。',
    en: 'Inside brackets or braces there is no indented form. Close the bracket, or use indentation throughout.',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键跨了行。请在键后加冒号和空格。',
    en: 'A key runs over the line. Put a colon and a space after the key.',
  },
  BAD_ALIAS: {
    zh: '用了没有定义的别名。以“*”开头的写法（如 *、fresh/* 单独作值）请加引号。',
    en: 'An alias is used that is not defined. Quote what begins with “*”.',
  },
  BAD_SCALAR_START: {
    zh: '这个符号不能开头。请给整个值加引号。',
    en: 'A value cannot begin with this mark. Put the whole value in quotes.',
  },
  UNEXPECTED_TOKEN: {
    zh: '这里多出了符号。值里有花括号、方括号、逗号或“: ”（如“{found}”）的，请给整个值加引号。',
    en: 'A mark stands where none can. Quote the whole value where it holds braces, brackets, a comma or “: ”, as “{found}” does.',
  },
  MULTIPLE_DOCS: {
    zh: '一个文件里写了两份配置（“---”隔开）。请只留一份。',
    en: 'The file holds two documents, parted by “---”. Keep one.',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠写法不认识。请改用单引号。',
    en: 'This backslash is not known inside double quotes. Use single quotes.',
  },
}

/** `message` is the parser's own: it follows the words, so that nothing is hidden from who can read it. */
export function syntaxMessage(code: string, message: string): Localized {
  const known = words[code]
  const detail = message.replace(/\s+/g, ' ').replace(/[.:]+$/, '')
  return {
    zh: known ? `YAML 写法有误：${known.zh}` : `YAML 写法有误（${detail}）。请检查缩进、冒号和引号。`,
    en: known
      ? `This is not valid YAML. ${known.en}`
      : `This is not valid YAML: ${detail}. Check indentation, colons and quotes.`,
  }
}
