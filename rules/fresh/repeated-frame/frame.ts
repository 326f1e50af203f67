import type { Range } from 'doclint/rule'

export interface Frame extends Range {
  /** The frame with its slots, as the message shows it. */
  readonly name: string
}

/** Frames of reports and speeches; slots hold no pause mark. Ordered by how telling they are. `sign` stands in each. */
const frames = [
  {
    name: '在……的基础上，积极……',
    sign: '基础上，',
    pattern: /在[^，。；]{2,40}的?基础上，(?:积极|不断|大力|努力|进一步|着力)[^，。；]{2,30}/,
  },
  {
    name: '通过……，不断提高……',
    sign: '通过',
    pattern: /通过[^，。；]{2,40}，(?:不断|有效|切实|进一步|持续)(?:提高|提升|增强|强化)[^，。；]{2,30}/,
  },
  {
    name: '建立健全……机制，对……进行……',
    sign: '建立健全',
    pattern: /建立健全[^，。；]{2,30}(?:机制|制度)，对[^，。；]{2,30}进行[^，。；]{2,20}/,
  },
  {
    name: '切实做到……，确保……',
    sign: '，确保',
    pattern: /切实(?:做到|做好|抓好|加强)[^，。；]{2,30}，确保[^，。；]{2,30}/,
  },
]

/** Of each frame what stands in every sentence that is filled into it. */
export const signs: readonly string[] = frames.map(({ sign }) => sign)

/** The first frame that a sentence is filled into. */
export function frameOf(prose: string): Frame | undefined {
  for (const { name, sign, pattern } of frames) {
    if (!prose.includes(sign)) continue
    const match = pattern.exec(prose)
    if (match) return { name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
