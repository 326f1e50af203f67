import { parse, postprocess, preprocess } from 'micromark'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Event, Extension } from 'micromark-util-types'

/**
 * Parses to micromark's own events. A tree built from them loses where its text came from (an entity, an escape or a
 * soft break in a quotation shifts everything behind it), the events never do.
 */
export function parseMarkdown(source: string): Event[] {
  const used = opensWithFrontMatter.test(source) ? [...extensions, frontmatter('yaml')] : extensions
  return postprocess(
    parse({ extensions: used })
      .document()
      .write(preprocess()(source, undefined, true)),
  )
}

/** A draft may open with a rule (`---`) above its title; only lines such as `genre: notice` are front matter. */
const opensWithFrontMatter = /^---[ \t]*(?:\r\n|\n|\r)\s*(?:#|---|[\w-]+[ \t]*:)/

/** What Markdown takes for markup and drafts of official documents mean as text. */
const disabled = [
  // A line indented by four blanks is a paragraph, and would never be read as code.
  'codeIndented',
  // `主送机关：` above `---` is no heading.
  'setextUnderline',
  // `见 http://a.cn，进一步…` would be one link up to the next blank, and rules would not see 进一步.
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]

const extensions: Extension[] = [
  // `5~6月和7~8月` is a pair of ranges, so one tilde strikes nothing out.
  gfm({ singleTilde: false }),
  // `**加强：**督查` is bold, which the rules made for English deny.
  cjkFriendlyExtension(),
  { disable: { null: disabled } },
]
