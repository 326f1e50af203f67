import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, Role } from '../../src/document/document.ts'
import { silentElements } from '../../src/formats/html/elements.ts'
import { readHtml } from '../../src/formats/html/read.ts'
import { createLinter } from '../../src/index.ts'
import { breachesOf } from './contract.ts'
import { rehypeCharacters, sortedCharacters } from './rehype-text.ts'

const read = (source: string): Document => readHtml({ uri: 'draft.html', source })
const textsOf = (source: string): string[] => read(source).blocks.map(({ text }) => text)
const rolesOf = (source: string): [Role, string][] => read(source).blocks.map(({ role, text }) => [role, text])

describe('text is prose without markup', () => {
  test.each([
    ['inline elements join their neighbours', '<p>推进<b>重<i>点</i></b>工作</p>', ['推进重点工作']],
    ['comments join them too', '<p>推进<!-- 注 -->工作<![if !x]>。<![endif]></p>', ['推进工作。']],
    ['entities', '<p>甲&amp;乙&#20002;&nbsp丁&#x20BB7;</p>', ['甲&乙丢\u00a0丁𠮷']],
    ['what is no entity', '<p>甲&xyz;乙&丙 R&D</p>', ['甲&xyz;乙&丙 R&D']],
    ['line breaks between Han', '<p>狠抓\n    落实</p>', ['狠抓落实']],
    ['line breaks between Han, over a tag', '<p>狠抓 <b>\r\n 落实</b></p>', ['狠抓落实']],
    ['line breaks between words', '<p>belt\n  and <b> road</b></p>', ['belt and road']],
    ['blanks within a line', '<p>王  某 \t 某</p>', ['王 某 某']],
    ['blanks around it', '<p>\n　　&emsp;抓落实。&nbsp;\n</p>', ['抓落实。']],
    ['marks that begin no tag', '<p>甲 < 乙 > 丙 </> <3</p>', ['甲 < 乙 > 丙 <3']],
    ['readings over characters', '<ruby>镕<rp>（</rp><rt>róng</rt><rp>）</rp></ruby>基', ['镕基']],
    ['fragments', '抓落实。<p>再抓。</p>三抓。', ['抓落实。', '再抓。', '三抓。']],
    ['a BOM', '\uFEFF<p>甲</p>', ['甲']],
    ['a BOM alone', '\uFEFF', []],
    ['nothing', '', []],
  ])('%s', (_what, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
    expect(breachesOf(read(source))).toEqual([])
  })

  test.each([
    '<title>题</title>',
    '<script>if (a < b) document.write("<p>甲</p>")</script>',
    '<style>p { color: red }</style>',
    '<template><p>甲</p></template>',
    '<noscript>甲</noscript>',
    '<nav><ul><li>首页</ul></nav>',
    '<textarea>甲</textarea>',
    '<select><option>甲<option>乙</select>',
    '<svg><style>甲</style><title>乙</title><text>丙</text></svg>',
    '<p hidden>甲</p>',
    '<div style="color: red; display:none"><p>甲</p></div>',
    '<!-- 甲 --><?xml 乙?><![CDATA[丙]]>',
  ])('%s is silent', (silent) => {
    expect(textsOf(`<p>前</p>${silent}<p>后</p>`)).toEqual(['前', '后'])
    expect(read(silent)).toMatchObject({ blocks: [], problems: [] })
  })
})

describe('blocks', () => {
  test.each([
    ['end tags that are left out', '<p>甲<p>乙<div>丙</div><ul><li>丁<li>戊</ul>', ['甲', '乙', '丙', '丁', '戊']],
    ['end tags of nothing', '甲</div>乙</span>丙</td>', ['甲乙丙']],
    ['crossed tags', '<div><b>甲<p>乙</b>丙</div>丁</p>戊', ['甲', '乙丙', '丁', '戊']],
    ['a line break', '<p>某市人民政府<br/>2026年3月5日</p>', ['某市人民政府', '2026年3月5日']],
    ['a rule', '甲<hr>乙', ['甲', '乙']],
    ['definitions', '<dl><dt>甲<dd>乙<dt>丙<dd>丁</dl>', ['甲', '乙', '丙', '丁']],
    ['text around blocks', '<div>甲<p>乙</p>丙</div>', ['甲', '乙', '丙']],
    ['what an unclosed drawing is ended by', '<svg><path><p>甲', ['甲']],
  ])('%s', (_what, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })

  test('of each kind', () => {
    expect(
      rolesOf('<p>要抓落实。<h2>甲</h2><blockquote><p>引文</blockquote><pre>a\n  b &lt;c></pre><p>乙。</p>'),
    ).toEqual([
      ['body', '要抓落实。'],
      ['heading', '甲'],
      ['quote', '引文'],
      ['code', 'a\n  b <c>'],
      ['body', '乙。'],
    ])
  })

  test('a notice has the roles of a notice', () => {
    const document = read(
      '<h1>某市人民政府<br>关于开展专项督查的通知</h1>\n<p>某政办发〔2026〕3号</p>\n<p>各县人民政府：</p>\n' +
        '<h2>一、总体要求</h2>\n<p>坚持问题导向。</p>\n<p>（一）加强领导。明确责任人。</p>\n' +
        '<p align="right">某市人民政府</p>\n<p align="right">2026年3月5日</p>',
    )
    expect(document).toMatchObject({ genre: 'notice', date: { year: 2026, month: 3, day: 5 }, format: 'html' })
    expect(document.blocks.map(({ role }) => role)).toEqual([
      'title',
      'title',
      'docNumber',
      'addressee',
      'heading',
      'body',
      'body',
      'signature',
      'date',
    ])
  })

  test('list items know their list', () => {
    const { blocks } = read('<ol start="3"><li>甲<p>又甲</p><ul><li>子</ul><li>乙</ol><p>丙')
    expect(blocks.map(({ text, list }) => [text, list])).toEqual([
      ['甲', { ordered: true, depth: 1, position: 0 }],
      ['又甲', { ordered: true, depth: 1, position: 0 }],
      ['子', { ordered: false, depth: 2, position: 0 }],
      ['乙', { ordered: true, depth: 1, position: 1 }],
      ['丙', undefined],
    ])
  })

  test('cells know their place, each is one block', () => {
    const { blocks } = read('<table><tr><th>甲<th><tbody><tr><td><p>乙</p>\n<p>丙</p><td>a<br>\nb</table>丁')
    expect(blocks.map(({ role, text, cell }) => [role, text, cell])).toEqual([
      ['cell', '甲', { table: 0, row: 0, column: 0, header: true }],
      ['cell', '乙 丙', { table: 0, row: 1, column: 0, header: false }],
      ['cell', 'a b', { table: 0, row: 1, column: 1, header: false }],
      ['body', '丁', undefined],
    ])
  })

  test.each([
    ['of one column', '<table><tr><td><p>要抓落实。<p>再抓。</table>'],
    ['with a heading in a cell', '<table><tr><td><h2>要抓落实。</h2>再抓。<td></table>'],
    ['around another table', '<table><tr><td>要抓落实。<td><table><tr><td>再抓。</table></table>'],
  ])('a table %s lays out a page', (_what, source) => {
    expect(textsOf(source)).toEqual(['要抓落实。', '再抓。'])
    expect(rolesOf(source).map(([role]) => role)).not.toContain('cell')
  })

  test('an empty paragraph or a second line break is an empty line', () => {
    const { blocks } = read('<p>甲<p>乙<p>&nbsp;<p>丙<br>丁<br><br>戊<br></p><p>己')
    expect(blocks.map(({ text, blankBefore }) => [text, blankBefore])).toEqual([
      ['甲', true],
      ['乙', false],
      ['丙', true],
      ['丁', false],
      ['戊', true],
      ['己', false],
    ])
  })

  test('inline code is protected', () => {
    const [block] = read('<p>用 <code>a &lt; b</code> 和 <kbd>回车</kbd>。').blocks
    expect(block?.protections.map(({ start, end }) => block.text.slice(start, end))).toEqual(['a < b', '回车'])
  })
})

test.each([
  ['推进', '推<b>进'],
  ['进工', '进</b>工'],
  ['作&', '作&amp;'],
  ['&', '&amp;'],
  ['和 a', '和\u00a0a'],
  [' b', '\n b'],
])('the source behind %j is %j', (piece, source) => {
  const [block] = read('<p>推<b>进</b>工作&amp;和 a\n b</p>').blocks
  const at = block?.text.indexOf(piece.replace('\u00a0', ' ')) ?? -1
  const span = block?.map.span(at, at + piece.length)
  expect(block?.text.slice(at, at + piece.length)).toBe(piece)
  expect('<p>推<b>进</b>工作&amp;和 a\n b</p>'.slice(span?.start, span?.end)).toBe(source.replace('\u00a0', ' '))
})

test.each([
  ['<p>甲</p>\n<script>乙', '<script>', 2],
  ['<p>甲</p><!-- 乙', '<!--', 1],
  ['<p>甲</p><p class="a>乙', '<p', 1],
  ['<nav>甲', '<nav>', 1],
])('%j swallows the rest, and says so', (source, name, line) => {
  const { problems } = read(source)
  expect(problems).toMatchObject([{ code: 'html-unclosed', line }])
  expect(problems[0]?.message.zh).toContain(` ${name} `)
})

test('instructions to this program work as in other formats', async () => {
  const linter = createLinter()
  const rule = async (comment: string): Promise<string[]> => {
    const source = `<p>前言。</p>\n${comment}\n<p>各项工作<b>再上</b>新台阶。</p>`
    const { diagnostics, document } = await linter.lint({ uri: 'draft.html', source })
    return diagnostics
      .filter((one) => one.rule === 'fresh/stock-phrase')
      .map(({ at }) => document.source.slice(at.start, at.end))
  }
  expect(await rule('')).toEqual(['再上</b>新台阶'])
  expect(await rule('<!-- doclint-disable-next-line fresh/stock-phrase: 引用 -->')).toEqual([])
  expect(await rule('<!-- doclint-disable -->')).toEqual([])
})

const names = 'p div span b code ul ol li table tr td th tbody h1 blockquote pre br script title nav dl dt dd ruby rt'
const tag = fc
  .tuple(
    fc.constantFrom('', '', '/'),
    fc.constantFrom(...names.split(' ')),
    fc.constantFrom('', ' class="a>b"', '\r\n'),
  )
  .map(([slash, name, attributes]) => `<${slash}${name}${attributes}>`)
const text = fc.oneof(
  fc.constantFrom(
    '抓落实',
    '，',
    '。',
    '一、',
    ' ',
    '\n',
    '　',
    'a b',
    '𠮷',
    '\uD800',
    '\u0000',
    '\uFEFF',
    '2026年3月5日',
  ),
  fc.constantFrom(
    '&amp;',
    '&#32;',
    '&#10;',
    '&nbsp',
    '&emsp;',
    '&notit;',
    '&acE;',
    '&#0;',
    '&#x80;',
    '&',
    '&#',
    '&bad;',
  ),
  fc.constantFrom('<', '>', '</', '</>', '<!-- 注 -->', '<!--', '-->', '<![CDATA[甲]]>', '<?x 甲>', '<p a="', '"'),
)
const page = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.oneof(tag, text), { maxLength: 14 }))
  .map(([head, pieces]) => `${head}<body>${pieces.join('')}`)

describe('the HTML reader', () => {
  test.each([
    ['pages', page, 1500],
    ['any text', fc.string({ unit: 'binary', maxLength: 80 }), 200],
  ])('keeps the contract on %s', (_what, sources, numRuns) => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(breachesOf(read(source))).toEqual([])
        expect(read(source).problems.filter(({ code }) => code !== 'html-unclosed')).toEqual([])
      }),
      { seed: 20_260_305, numRuns },
    )
  })

  test('finds the text that rehype finds', () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(sortedCharacters(textsOf(source).join(''))).toBe(rehypeCharacters(source, silentElements))
      }),
      { seed: 20_260_305, numRuns: 1500 },
    )
  })

  test('reads the same with another line end, or a BOM', () => {
    fc.assert(
      fc.property(page, (source) => {
        const bare = source.replaceAll('\uFEFF', '').replaceAll('\r\n', '\n')
        const texts = (changed: string): string[] =>
          read(changed).blocks.map((block) => `${block.role} ${block.text.replaceAll('\r\n', '\n')}`)
        expect(texts(bare.replaceAll('\n', '\r\n'))).toEqual(texts(bare))
        expect(texts(`\uFEFF${bare}`)).toEqual(texts(bare))
      }),
      { seed: 20_260_305, numRuns: 300 },
    )
  })
})

describe('pages made to be costly are read in time', () => {
  test.each([
    ['10,000 elements deep', '<div>'.repeat(10_000) + '抓落实。', ['抓落实。']],
    ['200,000 elements deep', '<b>'.repeat(200_000) + '抓落实。', ['抓落实。']],
    ['tables within tables', '<table><tr><td>'.repeat(10_000) + '抓落实。', ['抓落实。']],
    [
      'end tags of what is far up',
      '<i><p>' + '<span>'.repeat(50_000) + '</i>'.repeat(50_000) + '抓落实。',
      ['抓落实。'],
    ],
    ['an attribute of a megabyte', `<p title="${'&amp;'.repeat(200_000)}">抓落实。</p>`, ['抓落实。']],
    ['100,000 attributes', `<p ${'a=1 b'.repeat(100_000)}>抓落实。</p>`, ['抓落实。']],
    ['a comment of a megabyte', `<p>抓<!--${'- '.repeat(500_000)}-->落实。</p>`, ['抓落实。']],
    ['nothing but ampersands', '&'.repeat(300_000), ['&'.repeat(300_000)]],
    ['tags that never end', '<a'.repeat(300_000), []],
  ])('%s', (_what, source, texts) => {
    const started = performance.now()
    expect(textsOf(source)).toEqual(texts)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
