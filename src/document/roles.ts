import { readOrdinal, type Ordinal } from '../language/zh/ordinal.ts'
import type { Role } from './document.ts'
import { genreOfTitle } from './genre.ts'
import type { RawBlock } from './raw-block.ts'

/** A raw block with its normalised prose and what the head, tail and ordinals of the draft make of it. */
export interface RoledBlock {
  readonly raw: RawBlock
  readonly prose: string
  readonly ordinal: Ordinal | undefined
  role: Role
  level: number | undefined
}

/** Longest line, in UTF-16 units, that an ordinal alone makes a heading. */
const headingLimit = 50
// `×` stands for the place in a draft.
const docNumber = /^[（(]?[\u4e00-\u9fa5A-Za-z×]{1,16}(?:[〔[［【(（]\d{2,4}[〕\]］】)）]|\d{4}[-—]?)\s*第?\s*\d{1,4}\s*号[)）]?$/
const salutation = /^(?:尊敬的[^。]{1,20}|同志们|各位[^。]{1,30}|[^。，]{0,8}同志们[^。]{0,20}|女士们[^。]{0,20}|朋友们)[：！]$/
const datedLine = /^[（(]?\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[月.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?)?\s*[)）]?$/
const wholeDate = /^\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?(?:印发)?\s*$/
const addresseeEnding = /(?:政府|局|委|办|厅|部|院|公司|中心|单位|部门|机构|委员会|大队|支队|学校|银行|党组|党委|党支部|军区|小组|指挥部|兵团|协会|办公室|镇|乡|街道|市长|县长|区长|省长|书记|领导|会|行|社|所|队|站)(?:（[^）]*）)?$/

/** Gives each block its role. Markup decides first, then the head of the draft, its tail, and ordinals. */
export function assignRoles(raws: readonly RawBlock[], proses: readonly string[]): RoledBlock[] {
  const blocks = raws.map((raw, index): RoledBlock => {
    const prose = proses[index] ?? ''
    const ordinal = raw.kind === 'code' || raw.kind === 'cell' ? undefined : readOrdinal(prose)
    return { raw, prose, ordinal, role: roleOfKind(raw), level: raw.level }
  })
  alignLevels(blocks)
  for (const block of blocks) if (isOrdinalHeading(block)) makeHeading(block)
  assignHead(blocks)
  assignTail(blocks)
  return blocks
}

/**
 * Under a title marked `#`, 一、 is marked `##`: levels of markup are shifted to those of the ordinals, so that an
 * unmarked （一） stands below its 一、 and not beside it.
 */
function alignLevels(blocks: readonly RoledBlock[]): void {
  const first = blocks.find(({ raw, ordinal }) => raw.level !== undefined && ordinal?.level !== undefined)
  const shift = (first?.raw.level ?? 0) - (first?.ordinal?.level ?? 0)
  if (shift === 0) return
  for (const block of blocks) if (block.level !== undefined) block.level = Math.max(1, block.level - shift)
}

function roleOfKind(raw: RawBlock): Role {
  switch (raw.kind) {
    case 'heading':
      return 'heading'
    case 'quote':
      return 'quote'
    case 'code':
      return 'code'
    case 'cell':
      return 'cell'
    case 'paragraph':
      return 'body'
    default:
      return raw.kind satisfies never
  }
}

/** A line of at most 50 units that begins with an ordinal and does not end a sentence is a heading. */
function isOrdinalHeading({ raw, prose, ordinal, role }: RoledBlock): boolean {
  if (role !== 'body' || raw.list || !ordinal?.level) return false
  if (prose.length > headingLimit || prose.length <= ordinal.length) return false
  return !/[。；！？：，…、]”?\s*$/.test(prose) && !/[。；]/.test(prose)
}

function makeHeading(block: RoledBlock): void {
  block.role = 'heading'
  block.level ??= block.ordinal?.level
}

/** Title, document number, addressee and salutation stand before the first sentence or heading with an ordinal. */
function assignHead(blocks: RoledBlock[]): void {
  const head: RoledBlock[] = []
  for (const block of blocks.slice(0, 16)) {
    if (block.role === 'heading' && block.ordinal) break
    if (block.raw.kind === 'code' || block.raw.kind === 'cell' || block.raw.list) break
    head.push(block)
    if (docNumber.test(block.prose)) block.role = 'docNumber'
    else if (salutation.test(block.prose)) {
      block.role = 'salutation'
      break
    } else if (isAddressee(block)) {
      block.role = 'addressee'
      break
    } else if (datedLine.test(block.prose)) block.role = 'date'
    else if (/^——/.test(block.prose) && block.prose.length < 60) block.role = 'subtitle'
    else if (/^（[^）]*）$/.test(block.prose)) block.role = 'note'
    else if (/[。；]/.test(block.prose)) {
      head.pop()
      break
    }
  }
  const lines = head.filter((block) => isTitleLine(block))
  const title = pickTitle(lines)
  for (const block of title) {
    block.role = 'title'
    block.level = 0
  }
  const before = title[0] ? head.indexOf(title[0]) : 0
  for (const block of head.slice(0, before)) if (block.role === 'body') block.role = 'residue'
}

function isTitleLine({ raw, prose, role, level }: RoledBlock): boolean {
  if (role === 'heading') return level === 1 || raw.kind === 'heading'
  return role === 'body' && prose.length <= 60 && !/[。；：！？]$/.test(prose.replace(/。$/, ''))
}

/** The first run of adjoining lines that ends in a 文种; failing that, the first line. */
function pickTitle(lines: readonly RoledBlock[]): RoledBlock[] {
  let run: RoledBlock[] = []
  for (const line of lines) {
    // A title in two lines may be typed as two headings, one right under the other.
    if (line.raw.blankBefore || line.role !== run.at(-1)?.role) run = []
    run.push(line)
    const text = run.map(({ prose }) => prose.trim()).join('')
    if (text.length > 120) run = [line]
    if (genreOfTitle(text) || /(?:法|条例|规定|办法|细则|规则)(?:（[^）]*）)?$/.test(text)) return run
  }
  const first = lines[0]
  return first ? [first] : []
}

function isAddressee({ prose, raw }: RoledBlock): boolean {
  if (raw.kind !== 'paragraph' || prose.length > 200 || /。\s*$/.test(prose)) return false
  const bare = prose.replace(/[：，。\s]+$/, '')
  if (bare === prose.trim() && !/[：，]$/.test(prose.trim())) return false
  return addresseeEnding.test(bare) && !/[。；]/.test(bare) && !/(?:如下|通知|指出|强调|要求)$/.test(bare)
}

/** From the end: cc, contact notes, date, signature, attachment list. Stops at the first sentence of the body. */
function assignTail(blocks: RoledBlock[]): void {
  const attachments = blocks.findIndex(({ role, prose }) => role === 'body' && /^附件：/.test(prose))
  if (attachments >= 0) markAttachments(blocks, attachments)
  for (let index = blocks.length - 1; index > 0 && index >= blocks.length - 40; index--) {
    const block = blocks[index]
    if (!block || block.role === 'cell' || block.role === 'code') continue
    if (block.role !== 'body' && block.role !== 'attachmentNote' && block.role !== 'note') break
    if (block.role !== 'body') continue
    if (/^(?:抄送|分送|主题词)：/.test(block.prose)) block.role = 'cc'
    else if (/^（[^）]{2,60}）$/.test(block.prose) || /^联系人/.test(block.prose)) block.role = 'note'
    else if (wholeDate.test(block.prose)) markDate(blocks, index)
    else if (/[。！？；]/.test(block.prose) || block.prose.length > 40) {
      if (blocks.length - index > 12) break
    }
  }
}

function markAttachments(blocks: RoledBlock[], from: number): void {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || (block.role !== 'body' && block.role !== 'heading')) return
    if (index > from && !(block.ordinal && !/。./.test(block.prose))) return
    block.role = 'attachmentNote'
    block.level = undefined
  }
}

/** The date line of a letter, and the unpunctuated lines right above it: the names of those who sign. */
function markDate(blocks: RoledBlock[], index: number): void {
  const date = blocks[index]
  if (date) date.role = 'date'
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const block = blocks[above]
    if (!block || block.role !== 'body' || block.prose.length > 40 || /[。，；！？：]/.test(block.prose) || block.ordinal) return
    block.role = 'signature'
  }
}
