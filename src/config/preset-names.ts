export const presetNames = ['gongwen', 'tech-docs', 'plain-english'] as const
export type PresetName = (typeof presetNames)[number]
