import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const readme = 'bench/README.md'

/** Rows as a Markdown table that can be read as it stands; all columns but the first `left` are figures. */
export function markdownTable(rows: readonly (readonly string[])[], left: number): string {
  const [heading = []] = rows
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3))
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [lineOf(heading), lineOf(rule), ...rows.slice(1).map(lineOf)].join('\n')
}

/** Prints a table, or with `--write` puts it between the markers of its command in the README. */
export function showTable(command: string, table: string, rounds: number): void {
  const said = `${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds`}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} processors.`
  const text = `${said}\n\n${table}`
  if (!process.argv.includes('--write')) {
    console.log(text)
    return
  }
  const [begin, end] = [
    `<!-- ${command}: written by npm run ${command === 'peers' ? 'bench:peers' : command} -->`,
    `<!-- /${command} -->`,
  ]
  const whole = readFileSync(readme, 'utf8')
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${readme} has no ${begin} … ${end}`)
  writeFileSync(readme, `${whole.slice(0, from)}${begin}\n\n${text}\n\n${whole.slice(to)}`)
  console.log(`${readme} holds the table.`)
}
