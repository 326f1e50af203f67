import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInDictionaries } from '../../dictionaries/index.ts'
import { textsBelow } from '../shared-folder.ts'

/** What inputs are made of besides chance. */
export interface Material {
  /** Lines of real documents, document by document. */
  readonly lines: readonly string[]
  /** Every phrase of the dictionaries. */
  readonly terms: readonly string[]
}

export function readMaterial(folder: string): Material {
  const texts = textsBelow(join(folder, 'corpora/dev-zh')).map((path) => readFileSync(path, 'utf8'))
  return {
    lines: texts.flatMap((text) => text.split(/\r\n|\n|\r/)),
    terms: builtInDictionaries.flatMap(({ entries }) => entries.map(({ term }) => term)),
  }
}

/** Single marks, and what goes wrong at the edges of a text. */
export const marks = [
  ...'，。、；：！？…—～·“”‘’（）《》〈〉〔〕【】「」『』,.;:!?"\'()[]{}<>-_*~`#|\\/&%$@^=+',
  '……',
  '——',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '　',
  '\f',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\u200B',
  '\u200D',
  '\u202E',
  '\uD800',
  '\uDC00',
  '\uFFFD',
  '\uFFFF',
  '\u0000',
  '\u0301',
  '\u{20BB7}',
  '\u{1F600}',
  '\u{E0100}',
]

/** Marks that come in pairs in each format. */
export const pairs: readonly (readonly [open: string, close: string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['(', ')'],
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['[', '](a)'],
  ['![', '](a)'],
  ['*', '*'],
  ['**', '**'],
  ['***', '***'],
  ['_', '_'],
  ['~~', '~~'],
  ['`', '`'],
  ['<b>', '</b>'],
  ['<div>', '</div>'],
  ['<p>', '</p>'],
  ['<ul><li>', '</li></ul>'],
  ['<ol><li>', '</ol>'],
  ['<blockquote>', '</blockquote>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<h2>', '</h2>'],
  ['<a href="b">', '</a>'],
  ['<span style="display:none">', '</span>'],
  ['<pre>', '</pre>'],
  ['<q>', '</q>'],
  ['<!--', '-->'],
]

/** Markup that stands alone or opens what may never close, and instructions to this program. */
export const markup = [
  '&amp;',
  '&nbsp;',
  '&emsp;',
  '&#x4E2D;',
  '&#0;',
  '&#xD800;',
  '&#1114112;',
  '&bad;',
  '&ltimes',
  '&lt',
  '&',
  '<',
  '<br>',
  '<br/>',
  '<hr>',
  '<wbr>',
  '<p>',
  '</p>',
  '<li>',
  '<td>',
  '<!DOCTYPE html>',
  '<!',
  '<?xml ?>',
  '</',
  '<style>',
  '</style>',
  '<script>',
  '</script>',
  '<textarea>',
  '<title>',
  '<svg>',
  '<math>',
  '<template>',
  '<![CDATA[',
  ']]>',
  '<img alt="图',
  '<a href=',
  '<p align=center',
  '\u00AD',
  '<noscript>',
  '<select><option>',
  '\n# ',
  '\n## ',
  '\n> ',
  '\n- ',
  '\n* ',
  '\n1. ',
  '\n- [ ] ',
  '\n---\n',
  '\n===\n',
  '\n```\n',
  '\n~~~\n',
  '\n\n',
  '\n|甲|乙|\n|-|-|\n|',
  '|',
  '\n[^1]: ',
  '[^1]',
  '\n[a]: b\n',
  '[a]',
  '\\',
  '  \n',
  '\n    ',
  'http://a.cn',
  '<http://a.cn>',
  '<!-- doclint-disable -->',
  '<!-- doclint-enable -->',
  '\n<!-- doclint-disable-next-line fresh/stock-phrase -->\n',
  '<!-- doclint-disable-file short/* -->',
  '<!-- doclint-disable',
  '---\ngenre: notice\n---\n',
  '---\n',
]

/** What the form, the numbering and the facts of an official document are read from. */
export const official = [
  '关于做好防汛工作的通知 各县（市、区）人民政府： 同志们： 县政府办〔2026〕3号 妥否，请批示。 特此通知。 目录',
  '附件：1. 附件2 联系人： 抄送： （此件公开发布） 2026年2月30日 二〇二六年十三月 2026-3-5 2026.03.05',
  '一、 二、 十一、 三 （一） （二） (3) 1. 2. 1． ① 第一条 第〇条　 第九百条 第二章 一是 二要 首先',
  '3月底前 每季度 近年来 今年以来 目前 尽快 12.5% 百分之 3000000元 1,000 ５个 ０ 3-5 3～5个 约3个左右',
  '县水利局 各单位 有关部门 张某某 要 必须 应当 不得 加强 推进 落实 确保 负责 完成 力争 争取 进一步 切实',
  '不断 的 地 得 了 和 与 以及 对 把 被 在 通过 根据 按照 为 使 让 是 有 一 十 万 亿',
].flatMap((words) => words.split(' '))
