/**
 * The path of a draft as a URI reference, every character percent-encoded that RFC 3986 does not allow:
 * `稿件/讲话 稿.md` → `%E7%A8%BF…/…%20….md`. Paths have forward slashes; absolute ones become `file:` URIs.
 */
export function fileUri(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/')
  if (encoded.startsWith('//')) return `file:${encoded}`
  if (encoded.startsWith('/')) return `file://${encoded}`
  const drive = /^[A-Za-z]:\//.exec(path)
  return drive ? `file:///${path.slice(0, 2)}${encoded.slice('c%3A'.length)}` : encoded
}

function encodeSegment(segment: string): string {
  // Half of a pair is no character: what the file system cannot name in Unicode it cannot be found by either.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
