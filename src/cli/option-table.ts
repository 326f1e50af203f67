import type { Localized } from '../diagnostic/localized.ts'

export interface OptionEntry {
  readonly short?: string
  /** What stands for the value in the help; none for a switch. */
  readonly value?: string
  readonly multiple?: boolean
  readonly help: Localized
}

/** Every option of the command line, in the order of the help. */
export const optionTable = {
  format: {
    short: 'f',
    value: 'FORMAT',
    help: {
      zh: '输出格式：pretty（默认，给人看）、json、ndjson、sarif、github',
      en: 'form of the output: pretty (for people, the default), json, ndjson, sarif, github',
    },
  },
  output: { short: 'o', value: 'FILE', help: { zh: '把结果写入文件', en: 'write the result to a file' } },
  config: {
    short: 'c',
    value: 'FILE',
    help: { zh: '用这份配置，不找 doclint.yaml', en: 'use this configuration; look for no doclint.yaml' },
  },
  genre: {
    value: 'GENRE',
    help: { zh: '文种，如 speech、notice 或 讲话、通知', en: 'genre, such as speech or notice' },
  },
  language: { value: 'zh|en', help: { zh: '文稿的语言', en: 'language of the drafts' } },
  rule: {
    value: 'RULE',
    multiple: true,
    help: {
      zh: '只看这条规则，可重复；fresh/* 表示一类',
      en: 'show this rule only; repeatable; fresh/* means all of them',
    },
  },
  fix: {
    help: {
      zh: '改正标点、数字写法等不动文字的问题，写回文件；来自标准输入的写到标准输出，报告写到标准错误',
      en: 'mend punctuation, forms of figures and the like in the files; a draft from standard input goes to standard output, the report to standard error',
    },
  },
  'fix-suggestions': {
    value: 'RULE',
    multiple: true,
    help: {
      zh: '改正这条规则的问题，改动文字的也改；可重复，可用逗号分开，fresh/* 表示一类',
      en: 'mend what this rule finds, words too; repeatable or separated by commas; fresh/* means all of them',
    },
  },
  'fix-dry-run': {
    help: {
      zh: '只输出改动（unified diff），不写文件；报告用 --output 另存。单用时同 --fix',
      en: 'print a unified diff instead of writing, and the report to --output alone; by itself it stands for --fix',
    },
  },
  'max-warnings': {
    value: 'N',
    help: { zh: '警告多于 N 条即不通过', en: 'fail a draft with more than N warnings' },
  },
  'max-size': {
    value: 'SIZE',
    help: {
      zh: '不读大于此数的文稿，如 500KB，默认 20MB',
      en: 'read no draft larger than this, such as 500KB; 20MB by default',
    },
  },
  quiet: {
    short: 'q',
    help: { zh: '只报错误和未通过的文稿', en: 'report errors and drafts that fail, nothing else' },
  },
  all: {
    short: 'a',
    help: { zh: '逐条列出全部问题，不归并', en: 'list every finding, in the order of the text' },
  },
  timing: {
    help: { zh: '列出每条规则的用时和命中数', en: 'say how long each rule took and how much it found' },
  },
  locale: { value: 'zh|en', help: { zh: '界面语言', en: 'language of the messages' } },
  color: { help: { zh: '用颜色', en: 'use colour' } },
  'no-color': { help: { zh: '不用颜色', en: 'use no colour' } },
  'stdin-filename': {
    value: 'NAME',
    help: {
      zh: '从标准输入读的文稿叫什么（定格式和配置）',
      en: 'name of what comes on standard input (decides format and configuration)',
    },
  },
  help: { short: 'h', help: { zh: '显示帮助', en: 'show this help' } },
  version: { short: 'v', help: { zh: '显示版本', en: 'show the version' } },
} as const satisfies Readonly<Record<string, OptionEntry>>

export type OptionName = keyof typeof optionTable

/** The table with its entries seen alike. */
export const optionEntries = Object.entries(optionTable) as readonly (readonly [OptionName, OptionEntry])[]
