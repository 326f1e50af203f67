import { nearestName } from './nearest-name.ts'

/** What people write for a choice that goes by another name. */
const otherNames: Readonly<Record<string, string>> = {
  no: 'off',
  false: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  关: 'off',
  关闭: 'off',
  停用: 'off',
  yes: 'on',
  true: 'on',
  enable: 'on',
  enabled: 'on',
  开: 'on',
  启用: 'on',
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  hint: 'info',
  cn: 'zh',
  'zh-cn': 'zh',
  zh_cn: 'zh',
  'en-us': 'en',
  en_us: 'en',
  chinese: 'zh',
  中文: 'zh',
  汉语: 'zh',
  english: 'en',
  英文: 'en',
  英语: 'en',
}

/** The choice that was meant: by another name, by its beginning (`warn`), or misspelt; none where that is a guess. */
export function meantChoice(typed: string, choices: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  const other = otherNames[lower]
  if (other !== undefined && choices.includes(other)) return other
  const whole = lower.length > 1 ? choices.find((choice) => choice.startsWith(lower)) : undefined
  return whole ?? nearestName(lower, choices)
}
