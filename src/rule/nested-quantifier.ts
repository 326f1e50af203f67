/** What is known of a stretch of an expression while it is read. */
interface Piece {
  /** In how many ways its repetitions can share out one text between them, at most; 1 where there is none. */
  readonly ways: number
  /** Whether something stands in it that must be there and is not repeated: it sets the rounds of a repetition apart. */
  readonly fixed: boolean
}

/** Ways to match one text that may be tried in vain: more are felt. */
const most = 5000

/**
 * The first repetition in a regular expression that holds another in such a way that the ways to match multiply:
 * `(?:a+)+`, `(?:a{1,2})*`. `(?:、[^，]{1,4})+` is none, since 、 sets the rounds apart and the inner one has a bound.
 * Expects an expression that `RegExp` takes.
 */
export function nestedQuantifier(source: string): string | undefined {
  const open: { start: number; branches: Piece[]; now: Piece }[] = []
  let level: { start: number; branches: Piece[]; now: Piece } = { start: 0, branches: [], now: nothing }
  let at = 0
  while (at < source.length) {
    const start = at
    const unit = source.charAt(at)
    let piece: Piece
    let from = start
    if (unit === '(') {
      open.push(level)
      level = { start, branches: [], now: nothing }
      at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0].length ?? 1
      continue
    }
    if (unit === '|') {
      level = { ...level, branches: [...level.branches, level.now], now: nothing }
      at++
      continue
    }
    if (unit === ')') {
      const branches = [...level.branches, level.now]
      from = level.start
      at++
      piece = isAssertion(source, from)
        ? nothing
        : { ways: Math.max(...branches.map(({ ways }) => ways)), fixed: branches.every(({ fixed }) => fixed) }
      level = open.pop() ?? { start: 0, branches: [], now: nothing }
    } else {
      at += atomLength(source, at)
      piece = '^$'.includes(unit) || source.startsWith('\\b', start) ? nothing : { ways: 1, fixed: true }
    }
    const quantifier = readQuantifier(source, at)
    if (quantifier) {
      at += quantifier.length
      if (isNested(quantifier, piece)) return source.slice(from, at)
      piece = repeated(piece, quantifier)
    }
    level = {
      ...level,
      now: { ways: Math.max(level.now.ways, piece.ways), fixed: level.now.fixed || piece.fixed },
    }
  }
  return undefined
}

const nothing: Piece = { ways: 1, fixed: false }

interface Quantifier {
  readonly min: number
  readonly max: number
  readonly length: number
}

function isNested({ max }: Quantifier, { ways, fixed }: Piece): boolean {
  if (max <= 1 || ways <= 1) return false
  return ways === Infinity || (!fixed && ways ** max > most)
}

function repeated({ ways, fixed }: Piece, { min, max }: Quantifier): Piece {
  const own = min === max ? 1 : max
  return { ways: Math.max(own, fixed ? ways : ways ** max), fixed: fixed && min > 0 && min === max }
}

function isAssertion(source: string, start: number): boolean {
  return /^\(\?<?[=!]/.test(source.slice(start, start + 4))
}

/** Length of one escape, class or character. */
function atomLength(source: string, at: number): number {
  const atom = /^(?:\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\])/.exec(source.slice(at))
  return atom?.[0].length ?? 1
}

function readQuantifier(source: string, at: number): Quantifier | undefined {
  const match = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at))
  if (!match) return undefined
  const [whole, low = '', comma, high = ''] = match
  const length = whole.length
  switch (whole.charAt(0)) {
    case '*':
      return { min: 0, max: Infinity, length }
    case '+':
      return { min: 1, max: Infinity, length }
    case '?':
      return { min: 0, max: 1, length }
    default:
      return {
        min: Number(low),
        max: comma === undefined ? Number(low) : high === '' ? Infinity : Number(high),
        length,
      }
  }
}
