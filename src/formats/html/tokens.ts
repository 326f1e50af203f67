import { Tokenizer, TokenizerMode, type Token } from 'parse5'
import type { Range } from '../../text/span.ts'

/** What a source is made of, in its order. Ranges are in the source. */
export interface TokenHandler {
  /** Whether SVG or MathML is open, where `<style>` and `<title>` are elements like others. */
  readonly isForeign: boolean
  startTag(tag: Token.TagToken, at: Range): void
  endTag(name: string, at: Range): void
  comment(at: Range): void
  text(text: TextToken): void
}

/** All text between two tags or comments. */
export interface TextToken extends Range {
  /** What HTML reads it as. */
  readonly value: string
  /** Whether `&` and `<` are text, as in `<xmp>`. */
  readonly isRaw: boolean
}

/** Elements whose content is no markup. */
const modes: Readonly<Record<string, Tokenizer['state']>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
}

/**
 * Hands over tags, comments and text in the order of the source. Parse5's tokenizer is used without its tree: a tree
 * moves text out of tables and joins what tags part, so that order and source of a text are lost, and it takes the
 * square of the depth to build. Returns where the source breaks off within a tag, if it does.
 */
export function readTokens(source: string, handler: TokenHandler): number | undefined {
  // A BOM is no text.
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let textStart = shift
  let texts: string[] = []
  let isRaw = false
  const flush = (end: number): void => {
    if (textStart < end) handler.text({ start: textStart, end, value: texts.join(''), isRaw })
    texts = []
  }
  const markup = (token: Token.Token): Range => {
    const start = (token.location?.startOffset ?? 0) + shift
    // A comment that the source breaks off in is said to end behind it.
    const end = Math.min((token.location?.endOffset ?? 0) + shift, source.length)
    flush(start)
    textStart = end
    isRaw = false
    return { start, end }
  }
  const characters = ({ chars }: Token.CharacterToken): void => void texts.push(chars)
  let brokenOff: number | undefined

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        handler.startTag(tag, markup(tag))
        const mode = modes[tag.tagName]
        if (mode !== undefined && !handler.isForeign) {
          tokenizer.state = mode
          isRaw = true
        }
        tokenizer.inForeignNode = handler.isForeign
      },
      onEndTag(tag) {
        handler.endTag(tag.tagName, markup(tag))
        tokenizer.inForeignNode = handler.isForeign
      },
      onComment: (token) => handler.comment(markup(token)),
      onDoctype: (token) => void markup(token),
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      // HTML drops NUL.
      onNullCharacter: () => undefined,
      onEof() {
        // A tag that the source breaks off in is neither tag nor text; one before it would have been handed over.
        const tag = isRaw ? -1 : source.slice(textStart).search(/<\/?[a-z]/i)
        if (tag >= 0) brokenOff = textStart + tag
        flush(brokenOff ?? source.length)
      },
      onParseError: null,
    },
  )
  tokenizer.write(shift === 0 ? source : source.slice(shift), true)
  return brokenOff
}
