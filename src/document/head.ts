import { genreOfTitle } from './genre.ts'
import type { RoledBlock } from './roled-block.ts'

// `×` stands for the place in a draft; 第706号 alone is the number of an order (令).
const docNumber =
  /^[（(]?[\u4e00-\u9fa5A-Za-z×]{1,16}(?:[〔[［【(（]\d{2,4}[〕\]］】)）]|\d{4}[-—]?)\s*第?\s*\d{1,4}\s*号[)）]?$|^第\d{1,4}号$/
const salutation =
  /^(?:尊敬的[^。]{1,30}|同志们|各位[^。]{1,30}|[^。，]{0,8}同志们[^。]{0,20}|女士们[^。]{0,20}|朋友们[^。]{0,20})[：！]$/
const datedLine =
  /^[（(]?\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[月.\-/]\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?)?)?\s*[)）]?$/
/** `×局　　2026年4月17日` under the name of a 简报. */
const masthead = /^[^\s。，：]{2,20}\s{2,}\d{4}年\d{1,2}月\d{1,2}日$/
/** `——在…会议上`, and what web pages make of its dash; `1957年6月26日在…会议上`. */
const subtitle = /^[—―－–-]{1,2}\s?[—―－–-]?[^—―－–-]|^\d{4}年\d{1,2}月\d{1,2}日在.{4,50}(?:上|会[议議]上)$/
/** `北京市市长 殷勇` between a speech's title and its salutation. */
const speaker = /^(?:[\u4e00-\u9fa5]{2,20}\s+)?[\u4e00-\u9fa5]{1,3}(?:\s?[\u4e00-\u9fa5·]){1,3}$/
/** `×县水务局文件`: the letterhead (发文机关标志), which names the issuer and no matter. */
const letterhead = /^[^\s。，：、]{2,40}文件$/
/** Furniture of web pages and databases over a document. */
const furniture =
  /^【[^】]*(?:引证码|标签|分类)】|^(?:原文链接|来源|信息来源|发布时间|发布日期|发布机构|发文机关|发文字号|成文日期|生成日期|主题分类|主题词|体裁分类|公开方式|有\s?效\s?性|索\s?引\s?号|浏览次数|字号|作者)[：:]|^(?:您)?(?:现在|当前|所在)?的?(?:所在)?位置[：:]|^首页\s?[>›»]|^https?:/

const organ =
  /(?:政府|局|委|办|厅|部|院|公司|中心|单位|部门|机构|委员会|大队|支队|学校|学院|大学|企业|银行|党组|党委|党支部|军区|小组|指挥部|兵团|协会|办公室|镇|乡|街道|会|行|社|所|队|站|县|市|区|处|科|股|室)(?:（[^）]*）)?$/
const person =
  /(?:市长|县长|区长|省长|州长|镇长|乡长|部长|局长|厅长|处长|科长|主任|主席|书记|总理|委员|代表|董事长|总经理|经理|校长|院长|所长|领导|同志|先生|女士)$/
/** A line that announces what follows instead of naming who is addressed. */
const announces =
  /(?:如下|以下|下列|通知|指出|强调|要求|说明|须知|摘要|目录|目标|按语|编者按|情况|方式|包括|材料|时间|地点|内容)$/

/** How many blocks from the beginning the head of a draft may take: web furniture, a title in lines, a joint number. */
const reach = 16

/** Blocks of navigation and tables of particulars that a web page may have over its title. */
const pageReach = 80

/** Title, document number, addressee and salutation stand before the first sentence or heading with an ordinal. */
export function assignHead(all: readonly RoledBlock[]): void {
  const page = pageHeadOf(all)
  for (const block of page) if (block.role === 'body' || block.role === 'heading') block.role = 'residue'
  const blocks = all.slice(page.length)
  const head = headOf(blocks)
  const lines = head.filter((block, index) => isTitleLine(block, head[index + 1] ?? blocks[index + 1]))
  const title = pickTitle(lines)
  for (const block of title) {
    block.role = 'title'
    block.level = 0
  }
  const first = title[0]
  if (!first) return
  const begin = head.indexOf(first)
  for (const block of head.slice(0, begin)) if (block.role === 'body') block.role = 'residue'
  markBetween(head.slice(begin + title.length), titleText(title))
}

/** What a page has over a first heading that is a title: navigation, particulars, but nothing that anyone wrote as text. */
function pageHeadOf(blocks: readonly RoledBlock[]): readonly RoledBlock[] {
  const place = blocks.slice(0, pageReach).findIndex(({ raw }) => raw.kind === 'heading' && raw.level === 1)
  const above = blocks.slice(0, Math.max(0, place))
  const isTitle = genreOfTitle(blocks[place]?.prose ?? '') !== undefined
  return isTitle && !above.some(({ prose }) => /[。；]/.test(prose)) ? above : []
}

/** Names the blocks of the head one by one and returns them, without the first sentence of the text. */
function headOf(blocks: readonly RoledBlock[]): RoledBlock[] {
  const head: RoledBlock[] = []
  for (const block of blocks.slice(0, reach)) {
    const { prose, raw } = block
    if (block.role === 'heading' && block.ordinal) break
    if (raw.kind === 'code' || raw.kind === 'cell' || raw.list) break
    head.push(block)
    if (letterhead.test(prose.trim())) block.role = 'note'
    else if (furniture.test(prose)) block.role = 'residue'
    else if (docNumber.test(prose)) block.role = 'docNumber'
    else if (salutation.test(prose)) {
      block.role = 'salutation'
      break
    } else if (isAddressee(block, head.length === 1 || head.at(-2)?.role === 'docNumber')) {
      block.role = 'addressee'
      break
    } else if (datedLine.test(prose) || masthead.test(prose)) block.role = 'date'
    else if (subtitle.test(prose) && prose.length < 60) block.role = 'subtitle'
    else if (/^（[^）]*）$/.test(prose)) block.role = 'note'
    else if (/[。；]/.test(prose) && !isClosedTitle(block)) {
      head.pop()
      break
    }
  }
  return head
}

/** `关于…的通知。`: a title all the same, with a mark that it should not have. */
function isClosedTitle({ prose }: RoledBlock): boolean {
  const bare = prose.replace(/。$/, '')
  return (
    prose.length <= 100 &&
    !/[。；]/.test(bare) &&
    bare.includes('关于') &&
    /的[\u4e00-\u9fa5]{1,6}$/.test(bare) &&
    genreOfTitle(bare) !== undefined
  )
}

function isTitleLine({ raw, prose, role, level }: RoledBlock, next: RoledBlock | undefined): boolean {
  if (role === 'heading') return level === 1 || raw.kind === 'heading'
  if (role !== 'body') return false
  // A line that goes on below with 。 or ， is part of a sentence that a page broke in two.
  if (next && /^[。，、；]/.test(next.prose)) return false
  const bare = prose.replace(/。$/, '')
  if (/[。；：！？，]$/.test(bare)) return false
  return bare.length <= 60 || (bare.length <= 120 && genreOfTitle(bare) !== undefined)
}

/** The first run of adjoining lines that ends in a 文种; failing that, the first line. */
function pickTitle(lines: readonly RoledBlock[]): RoledBlock[] {
  let run: RoledBlock[] = []
  for (const line of lines) {
    // A title in two lines may be typed as two headings, one right under the other.
    if (line.raw.blankBefore || line.role !== run.at(-1)?.role) run = []
    run.push(line)
    if (titleText(run).length > 120) run = [line]
    const text = titleText(run)
    if (genreOfTitle(text) || /(?:法|条例|规定|办法|细则|规则)(?:（[^）]*）)?$/.test(text)) return run
  }
  const first = lines[0]
  return first ? [first] : []
}

function titleText(run: readonly RoledBlock[]): string {
  return run.map(({ prose }) => prose.trim()).join('')
}

/** Between title and text: the speaker's name, the title once more, the headline of a 简报. */
function markBetween(rest: readonly RoledBlock[], title: string): void {
  const salutes = rest.at(-1)?.role === 'salutation'
  const genre = genreOfTitle(title)
  for (const block of rest) {
    if (block.role !== 'body') continue
    const text = block.prose.replace(/\s/g, '')
    if (genre && genreOfTitle(text) === genre) block.role = 'residue'
    else if (salutes && speaker.test(block.prose.trim())) block.role = 'signature'
    else if (genre === 'briefing' && text.length <= 40 && !/[。；：！？]$/.test(text)) {
      block.role = 'heading'
      block.level = 1
    }
  }
}

/** Ends in ： (or a slip for it) and names organs or persons; right under the number, or as the first line, whoever it names. */
function isAddressee({ prose, raw }: RoledBlock, expected: boolean): boolean {
  if (raw.kind !== 'paragraph' || prose.length > 300) return false
  const line = prose.trim()
  const bare = line.replace(/[：，\s]+$/, '')
  if (bare === line || /[。；！？：]/.test(bare) || announces.test(bare)) return false
  if (organ.test(bare) || (person.test(bare) && bare.length <= 30)) return true
  return expected && line.endsWith('：') && bare.length <= 30
}
