// What it costs to parse Markdown with remark, the parser of most tools: nothing is done with the trees.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const path = process.argv[2] ?? ''
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
for (const file of files) {
  processor.parse(readFileSync(file, 'utf8'))
  console.log(file)
}
