/**
 * Makes a test of a glob: `*` and `?` within a folder, `**` across folders, `[a-z]`, `{a,b}`. A glob without a slash
 * holds for the file name in every folder, one that ends in a slash for all below it. Paths have forward slashes.
 */
export function globTest(glob: string): (path: string) => boolean {
  const rooted = glob.replace(/^\.?\//, '')
  const pattern = rooted.endsWith('/') ? `${rooted}**` : rooted
  const everywhere = pattern.includes('/') || glob.startsWith('/') ? '' : '(?:.*/)?'
  const expression = new RegExp(`^${everywhere}${expressionOf(pattern)}$`, 'u')
  return (path) => expression.test(path)
}

const tokens = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|[{},]|[^]/gu

function expressionOf(glob: string): string {
  let depth = 0
  return (glob.match(tokens) ?? [])
    .map((token) => {
      switch (token) {
        case '**/':
          return '(?:.*/)?'
        case '**':
          return '.*'
        case '*':
          return '[^/]*'
        case '?':
          return '[^/]'
        case '{':
          depth++
          return '(?:'
        case '}':
          if (depth === 0) return '\\}'
          depth--
          return ')'
        case ',':
          return depth > 0 ? '|' : ','
        default:
          return token.length > 1 && token.startsWith('[')
            ? classOf(token)
            : token.replace(/[\\^$.|+()[\]{}/]/u, '\\$&')
      }
    })
    .join('')
    .concat(')'.repeat(depth))
}

function classOf(token: string): string {
  return token.replace(/^\[!/u, '[^').replace(/\\/gu, '\\\\')
}
