import type { Locale } from '../diagnostic/localized.ts'

/** The commented configuration that `doclint init` writes. */
export const starterConfig: Readonly<Record<Locale, string>> = {
  zh: `# yaml-language-server: $schema=./node_modules/doclint/schema/doclint.schema.json
# doclint 的配置。本文件管它所在的文件夹和下面各级文件夹；不写的都用默认值。

# 预设：gongwen（公文，默认）、tech-docs（技术文档）
extends: gongwen

# 文种。不写则看文稿自己的标题和格式。
# genre: notice

# 规则：off、on、warning、info，或写选项；correct、format 两类还可设 error。全部规则见 doclint rules。
rules:
  # short/long-sentence: { max: 80 }
  # fresh/*: info

# 通过的条件。分数低于下限、错误或警告多于所写条数即不通过；false 表示不看这一项。
gate:
  # short: 60
  # practical: 50
  # fresh: 60
  errors: 0
  # warnings: 20

# 本单位的专名：查文风时不拆开看。
terms:
  # - 一网通办
  # - 河长制

# 自己的规则包（文件夹或 npm 包）和词表。
packs:
  # - ./house-rules
dictionaries:
  # - ./terms.yaml

# 对一部分文稿另作规定；后写的压过先写的。
overrides:
  # - files: ['讲话/**']
  #   genre: speech
`,
  en: `# yaml-language-server: $schema=./node_modules/doclint/schema/doclint.schema.json
# Configuration of doclint. It holds for this folder and those below it; what is left out keeps its default.

# Presets: gongwen (official documents, the default), tech-docs
extends: gongwen

# Genre. Without it the title and the form of each draft decide.
# genre: notice

# Rules: off, on, warning, info (error too in correct and format), or options. See all rules with: doclint rules
rules:
  # short/long-sentence: { max: 80 }
  # fresh/*: info

# What must hold for a draft to pass; false switches a condition off.
gate:
  # short: 60
  # practical: 50
  # fresh: 60
  errors: 0
  # warnings: 20

# Names of your own: style rules do not look inside them.
terms:
  # - 一网通办

# Rule packs (folders or npm packages) and word lists of your own.
packs:
  # - ./house-rules
dictionaries:
  # - ./terms.yaml

# Other settings for some of the drafts; a later entry is stronger.
overrides:
  # - files: ['speeches/**']
  #   genre: speech
`,
}
