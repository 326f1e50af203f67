import { expect, test } from 'vitest'
import { readConfig } from '../../src/config/read-config.ts'
import { builtInRules, lint } from '../../src/index.ts'
import { genres } from '../../src/document/genre.ts'
import { genreOfName } from '../../src/formats/genre-of-name.ts'
import { genreNames } from '../../src/report/genre-names.ts'
import { starterConfig } from '../../src/cli/starter-config.ts'

function faults(source: string): string[] {
  return readConfig(source, builtInRules).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.zh} | ${message.en}`,
  )
}

test.each(['zh', 'en'] as const)('what doclint init writes in %s is a configuration without effect', (locale) => {
  const { config, problems } = readConfig(starterConfig[locale], builtInRules)
  expect(config).toEqual({ extends: 'gongwen', gate: { errors: 0 } })
  expect(problems).toEqual([])
})

test('the line of every key can be asked for, that of the nearest one where it is missing', () => {
  const { lineOf } = readConfig(
    'genre: notice\nrules:\n\n  fresh/*: off\noverrides:\n  - files: [a]\n    terms: [甲]\n',
    builtInRules,
  )
  const paths = [
    ['genre'],
    ['rules', 'fresh/*'],
    ['overrides', 0, 'terms'],
    ['overrides', 0, 'genre'],
    ['gate', 'short'],
  ]
  expect(paths.map((path) => lineOf?.(path))).toEqual([1, 4, 7, 6, 1])
})

test('an empty file, a BOM and keys with nothing under them are fine', () => {
  for (const source of ['', '\uFEFFgenre: notice', '# nothing\n', 'rules:\nterms:\noverrides:\ngate:\n']) {
    expect(faults(source)).toEqual([])
  }
})

test('every mistake is said with its place, what was found and what to do', () => {
  const sources = [
    'rulez: {}',
    'genre: notise',
    'genre：notice',
    'genre:',
    'extends: gonwen',
    'rules:\n  long-sentence: off',
    'rules:\n  fresh/stok-phrase: off',
    'rules:\n  short/long-sentence: warn',
    'rules:\n  short/long-sentence: { max: 5 }',
    'rules:\n  short/long-sentence: { max: "50" }',
    'rules:\n  short/long-sentence: { maxx: 50 }',
    'rules: { fresh/*: { max: 3 } }',
    'gate: { shrt: 12 }',
    'gate: { short: 120 }',
    'gate: { short: abc }',
    'gate: { errors: 1.5 }',
    'terms: 一网通办',
    'overrides:\n  - genre: speech',
    'overrides:\n  - files: a.md',
    '- a',
    'a: [1',
    'genre: notice\ngenre: speech',
    'gate:\n\tshort: 1',
    'genre: *notice',
    'genre: 通之',
    'language: cn',
    'language: fr',
    'rules: { fresh/*: no }',
    'rules: { fresh/*: false }',
    'rules: { fresh: off }',
    'rules:\n  - fresh/*: off',
    'overrides:\n  - files: [a]\n    rules: [off]',
    'abc',
    'rules: { fresh/*: error }',
    'rules: { "*": error }',
    'overrides:\n  - files: [a]\n    rules: { short/long-sentence: { severity: error, max: 60 } }',
  ]
  const said = sources.map((source) => `${JSON.stringify(source)}\n  ${faults(source).join('\n  ')}`)
  expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    "rulez: {}"
      1:1 不认识的键 rulez。是不是 rules？ | Unknown key rulez. Did you mean rules?
    "genre: notise"
      1:8 genre 的值不能是文字“notise”。是不是 notice？ | genre cannot be the text “notise”. Did you mean notice?
    "genre：notice"
      1:6 键后用了全角冒号“：”。请改为半角冒号加空格“: ”。 | A full-width colon “：” follows the key. Use “: ”, a plain colon and a space.
    "genre:"
      1:7 genre 的值不能是空。应为讲话、讲话稿、发言稿、致辞、通知、公告、报告、政府工作报告、请示、批复、函、纪要、会议纪要、通报、意见、方案、规划、工作要点、工作计划、总结、简报、调研报告、决议、决定、法规、办事指南或其他。 | genre cannot be empty. Expected speech, notice, report, work-report, request, reply, letter, minutes, circular, opinion, plan, workplan, summary, briefing, research, resolution, law, guide or other.
    "extends: gonwen"
      1:10 extends 的值不能是文字“gonwen”。是不是 gongwen？ | extends cannot be the text “gonwen”. Did you mean gongwen?
    "rules:\\n  long-sentence: off"
      2:3 不认识的规则 long-sentence。是不是 short/long-sentence？ | Unknown rule long-sentence. Did you mean short/long-sentence?
    "rules:\\n  fresh/stok-phrase: off"
      2:3 不认识的规则 fresh/stok-phrase。是不是 fresh/stock-phrase？ | Unknown rule fresh/stok-phrase. Did you mean fresh/stock-phrase?
    "rules:\\n  short/long-sentence: warn"
      2:24 rules.short/long-sentence 的值不能是文字“warn”。是不是 warning？ | rules.short/long-sentence cannot be the text “warn”. Did you mean warning?
    "rules:\\n  short/long-sentence: { max: 5 }"
      2:31 short/long-sentence 的 max 不能是 5。应为 20 到 400 的整数。 | max of short/long-sentence cannot be 5. Expected a whole number from 20 to 400.
    "rules:\\n  short/long-sentence: { max: \\"50\\" }"
      2:31 short/long-sentence 的 max 不能是文字“50”。应为 20 到 400 的整数。 | max of short/long-sentence cannot be the text “50”. Expected a whole number from 20 to 400.
    "rules:\\n  short/long-sentence: { maxx: 50 }"
      2:26 short/long-sentence：不认识的选项 maxx。是不是 max？ | short/long-sentence: Unknown option maxx. Did you mean max?
    "rules: { fresh/*: { max: 3 } }"
      1:21 fresh/* 是一批规则，只能设 severity。请把 max 写在单条规则下。 | fresh/* stands for many rules and takes severity only. Set max on a single rule.
    "gate: { shrt: 12 }"
      1:9 不认识的键 shrt。是不是 short？ | Unknown key shrt. Did you mean short?
    "gate: { short: 120 }"
      1:16 gate.short 的值不能是 120。应为不大于 100 的数。 | gate.short cannot be 120. Expected a number of at most 100.
    "gate: { short: abc }"
      1:16 gate.short 的值不能是文字“abc”。应为数或 false。 | gate.short cannot be the text “abc”. Expected a number or false.
    "gate: { errors: 1.5 }"
      1:17 gate.errors 的值不能是 1.5。应为整数。 | gate.errors cannot be 1.5. Expected a whole number.
    "terms: 一网通办"
      1:8 terms 的值不能是文字“一网通办”。应为列表，如 [甲, 乙]。 | terms cannot be the text “一网通办”. Expected a list such as [a, b].
    "overrides:\\n  - genre: speech"
      2:5 缺少 files。请补上。 | files is missing. Add it.
    "overrides:\\n  - files: a.md"
      2:12 overrides.0.files 的值不能是文字“a.md”。应为列表，如 [甲, 乙]。 | overrides.0.files cannot be the text “a.md”. Expected a list such as [a, b].
    "- a"
      1:1 整个文件写成了一张列表。应为一组“键: 值”，行首不加“-”。 | The file is a list. Expected a set of “key: value”, without “-” before the keys.
    "a: [1"
      1:6 YAML 写法有误：缩进不对，或括号没有收尾。同一层的各行请用同样多的空格，方括号、花括号请成对。 | This is not valid YAML. The indentation is off or a bracket is open. Give all lines of one level the same number of spaces and close brackets.
    "genre: notice\\ngenre: speech"
      2:1 YAML 写法有误：同一个键写了两次。请并成一处，或删去一处。 | This is not valid YAML. The same key is written twice. Join the two or remove one.
    "gate:\\n\\tshort: 1"
      2:1 YAML 写法有误：用了制表符缩进。YAML 只认空格，请改为空格。 | This is not valid YAML. A tab is used to indent. YAML takes spaces only; use spaces.
    "genre: *notice"
      1:1 YAML 写法有误：用了没有定义的别名。以“*”开头的写法（如 *、fresh/* 单独作值）请加引号。 | This is not valid YAML. An alias is used that is not defined. Quote what begins with “*”.
    "genre: 通之"
      1:8 genre 的值不能是文字“通之”。应为讲话、讲话稿、发言稿、致辞、通知、公告、报告、政府工作报告、请示、批复、函、纪要、会议纪要、通报、意见、方案、规划、工作要点、工作计划、总结、简报、调研报告、决议、决定、法规、办事指南或其他。 | genre cannot be the text “通之”. Expected speech, notice, report, work-report, request, reply, letter, minutes, circular, opinion, plan, workplan, summary, briefing, research, resolution, law, guide or other.
    "language: cn"
      1:11 language 的值不能是文字“cn”。是不是 zh？ | language cannot be the text “cn”. Did you mean zh?
    "language: fr"
      1:11 language 的值不能是文字“fr”。应为 zh 或 en。 | language cannot be the text “fr”. Expected zh or en.
    "rules: { fresh/*: no }"
      1:19 rules.fresh/* 的值不能是文字“no”。是不是 off？ | rules.fresh/* cannot be the text “no”. Did you mean off?
    "rules: { fresh/*: false }"
      1:19 rules.fresh/* 的值不能是 false。是不是 off？ | rules.fresh/* cannot be false. Did you mean off?
    "rules: { fresh: off }"
      1:10 不认识的规则 fresh。是不是 fresh/*？ | Unknown rule fresh. Did you mean fresh/*?
    "rules:\\n  - fresh/*: off"
      2:3 rules 写成了一张列表。应为一组“键: 值”，行首不加“-”。 | rules is a list. Expected a set of “key: value”, without “-” before the keys.
    "overrides:\\n  - files: [a]\\n    rules: [off]"
      3:12 overrides.0.rules 写成了一张列表。应为一组“键: 值”，行首不加“-”。 | overrides.0.rules is a list. Expected a set of “key: value”, without “-” before the keys.
    "abc"
      1:1 整个文件不能是文字“abc”。应为一组“键: 值”。 | The file cannot be the text “abc”. Expected a set of “key: value”.
    "rules: { fresh/*: error }"
      1:19 fresh/* 不能设为 error：单凭文风不能判文稿不合格。请用 warning 或 info；要管严，请在 gate 里提高分数下限或限定 warnings。 | fresh/* cannot be an error: style alone never fails a draft. Use warning or info; to be strict, raise the floors or limit the warnings under gate.
    "rules: { \\"*\\": error }"
      1:15 * 不能设为 error：单凭文风不能判文稿不合格。请只给 correct/* 或 format/* 设 error。 | * cannot be an error: style alone never fails a draft. Set error on correct/* or format/* only.
    "overrides:\\n  - files: [a]\\n    rules: { short/long-sentence: { severity: error, max: 60 } }"
      3:47 short/long-sentence 不能设为 error：单凭文风不能判文稿不合格。请用 warning 或 info；要管严，请在 gate 里提高分数下限或限定 warnings。 | short/long-sentence cannot be an error: style alone never fails a draft. Use warning or info; to be strict, raise the floors or limit the warnings under gate.
    "
  `)
})

test('a program that hands in a wrong configuration is told the key', async () => {
  const config = { rules: { 'short/long-sentence': { max: 1 } } }
  await expect(lint({ uri: 'a.txt', source: '' }, config)).rejects.toThrow(/^rules\.short\/long-sentence\.max: /)
})

test('a genre may be named as offices name it', () => {
  const source = 'genre: 讲话稿\noverrides:\n  - files: [a]\n    genre: 会议纪要\n'
  const { config } = readConfig(source, builtInRules)
  expect([config?.genre, config?.overrides?.[0]?.genre]).toEqual(['speech', 'minutes'])
  for (const genre of genres.filter((one) => one !== 'other'))
    expect(genreOfName(genreNames[genre].zh), genreNames[genre].zh).toBe(genre)
})

test('correct and format may hold errors', () => {
  expect(faults('rules: { correct/*: error, format/doc-number-form: { severity: error } }')).toEqual([])
})
