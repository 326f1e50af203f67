/** Beginnings and ends of syllables that many do not tell apart. */
const alikeInitials: readonly [string, string][] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['l', 'n'],
]
const alikeFinals: readonly [string, string][] = [
  ['ang', 'an'],
  ['eng', 'en'],
  ['ing', 'in'],
]

/** For a character those that sound like it, whatever the tone, or look like it: what an input method or a scanner mixes up. */
export interface LookAlikes {
  of(character: string): readonly string[]
}

/**
 * Reads lines of a syllable and the characters read so, and lines of characters that look alike. A draft asks for few
 * characters, so that searching the lines is quicker than laying them out.
 */
export function lookAlikesIn(sounds: string, shapes: string): LookAlikes {
  const remembered = new Map<string, readonly string[]>()
  return {
    of(character) {
      const known = remembered.get(character)
      if (known) return known
      const heard = linesWith(sounds, character).map(soundOf)
      const alike = heard
        .flatMap((sound) => [sound, ...nearSounds(sound)])
        .map((sound) => charactersRead(sounds, sound))
      const all = new Set([...alike, ...linesWith(shapes, character)].join(''))
      all.delete(character)
      const found = [...all]
      remembered.set(character, found)
      return found
    },
  }
}

function linesWith(text: string, character: string): string[] {
  const lines: string[] = []
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    const end = text.indexOf('\n', at)
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end))
  }
  return lines
}

function soundOf(line: string): string {
  return /^[a-zêü]*/.exec(line)?.[0] ?? ''
}

function charactersRead(sounds: string, sound: string): string {
  for (let at = sounds.indexOf(sound); at >= 0; at = sounds.indexOf(sound, at + 1)) {
    if (at > 0 && sounds.charAt(at - 1) !== '\n') continue
    const end = sounds.indexOf('\n', at)
    const line = sounds.slice(at, end < 0 ? sounds.length : end)
    if (soundOf(line) === sound) return line.slice(sound.length)
  }
  return ''
}

function nearSounds(sound: string): string[] {
  const near: string[] = []
  for (const [long, short] of alikeInitials) {
    if (sound.startsWith(long)) near.push(short + sound.slice(long.length))
    else if (sound.startsWith(short)) near.push(long + sound.slice(short.length))
  }
  for (const [long, short] of alikeFinals) {
    if (sound.endsWith(long)) near.push(sound.slice(0, -long.length) + short)
    else if (sound.endsWith(short)) near.push(sound.slice(0, -short.length) + long)
  }
  return near
}
