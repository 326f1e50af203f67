import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readableExtensions } from '../../src/formats/reader-for.ts'
import { starterConfig } from '../../src/cli/starter-config.ts'
import { shellPath } from '../../src/report/shell-word.ts'
import { violations, type JsonSchema } from '../report/json-schema.ts'
import { clean, folderWith, runIn, weak } from './run-in.ts'

const english = 'This is a notice. It has been written in English for all of the offices concerned.\n'
const noRules = '这是英文文稿：英文还没有规则，什么都没有检查。'

test('of an English draft it is said that nothing was checked, and not that nothing was found', async () => {
  const folder = folderWith({ 'a.txt': english, 'b.txt': clean })
  const alone = await runIn(folder, ['a.txt'])
  expect(alone.status).toBe(0)
  expect(alone.output).toContain(noRules)
  expect(alone.output).toMatch(/\n {2}没有检查\n/)
  expect(alone.output).not.toMatch(/没有发现问题|通过|对错/)
  const two = await runIn(folder, ['.'])
  expect(two.output).toContain(noRules)
  expect(two.output).toMatch(/a\.txt .*未查\n/)
  expect((await runIn(folder, ['a.txt', '--locale', 'en'])).output).toContain('nothing was checked')
  const json = await runIn(folder, ['a.txt', '-f', 'json'])
  expect(json.output).toContain('"code":"no-rules"')
})

test('plain-english does not switch the checks of Chinese off silently, and init does not offer it', async () => {
  const folder = folderWith({ 'doclint.yaml': 'extends: plain-english\n', 'a.txt': weak })
  expect((await runIn(folder, ['a.txt'])).output.replace(/\n\s*/g, '')).toContain('文稿看来是中文：请去掉 language: en')
  expect(starterConfig.zh + starterConfig.en).not.toContain('plain-english')
})

test('the summary counts what could not be read, in every form', async () => {
  const folder = folderWith({
    'a.txt': clean,
    'b.txt': clean,
    'bad.txt': 'a\0b',
    'x/doclint.yaml': 'rulez:',
    'x/c.txt': clean,
  })
  const argv = ['a.txt', 'b.txt', 'bad.txt', 'no.txt', 'x/c.txt']
  const shown = await runIn(folder, argv)
  expect(shown.output).toMatch(/另有 3 篇没能检查，原因见错误信息。\n$/)
  expect((await runIn(folder, ['a.txt', 'no.txt'])).output).toContain('另有 1 篇没能检查')
  expect((await runIn(folder, ['a.txt'])).output).not.toContain('没能检查')
  const json = JSON.parse((await runIn(folder, [...argv, '-f', 'json'])).output) as { unread: { path: string }[] }
  expect(json.unread.map(({ path }) => path).sort()).toEqual(['bad.txt', 'no.txt', 'x/c.txt'])
  const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as JsonSchema
  expect(violations(json, schema)).toEqual([])
  const lines = (await runIn(folder, [...argv, '-f', 'ndjson'])).output.trim().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ type: 'summary', unread: json.unread })
  const sarif = JSON.parse((await runIn(folder, [...argv, '-f', 'sarif'])).output) as {
    runs: { invocations: { toolExecutionNotifications: { descriptor: { id: string } }[] }[] }[]
  }
  const said = sarif.runs[0]?.invocations[0]?.toolExecutionNotifications.filter(
    ({ descriptor }) => descriptor.id === 'unread',
  )
  expect(said).toHaveLength(3)
})

test('the hint to see all is a command that works', async () => {
  const config = 'gate: { warnings: 99 }\n'
  const folder = folderWith({ "it's $HOME.txt": weak, 'a b.yaml': config, 'many.txt': varied })
  const hint = async (argv: string[], input?: string): Promise<string> =>
    /看全部：(.*)$|还有 \d+ 条没有列出。(加上.*)$/m
      .exec((await runIn(folder, argv, input === undefined ? {} : { input })).output)
      ?.slice(1)
      .join('') ?? ''
  expect(await hint(['many.txt', '--genre', '讲话', '-c', 'a b.yaml', "it's $HOME.txt"])).toBe(
    "doclint --all --genre speech --config 'a b.yaml' many.txt",
  )
  expect(await hint(['-', 'many.txt'], varied)).toBe('加上 --all 列出全部。')
  expect(shellPath("it's $HOME.txt")).toBe("'it'\\''s $HOME.txt'")
  expect([shellPath('-x.txt'), shellPath('讲话/稿（一）.txt'), shellPath('~a')]).toEqual([
    './-x.txt',
    "'讲话/稿（一）.txt'",
    "'~a'",
  ])
})

/** More kinds of faults than are listed of one among several drafts. */
const varied = `关于检修的通知\n${['各单位要高度重视,狠抓落实。', '要尽快进行检查。', '通过学习，使大家提高了认识。', '２月30日前再上新台阶。', '第一季度增长12％，下降了3倍。', '有关部门要认真研究，切实加强领导！！', '进一步加强管理，确保万无一失，取得了显著成效。'].join('\n')}\n`

test('the hook takes every suffix that has a reader', () => {
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8')
  const pattern = new RegExp(/files: (.*)/.exec(hooks)?.[1] ?? '^$')
  expect(readableExtensions.filter((suffix) => !pattern.test(`a${suffix}`))).toEqual([])
})

test('the schemas can be imported by their names', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> }
  for (const name of ['doclint', 'report'])
    expect(exports[`./schema/${name}.schema.json`]).toBe(`./schema/${name}.schema.json`)
})
