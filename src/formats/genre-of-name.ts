import { genres, type Genre } from '../document/genre.ts'

/** The names by which offices call each genre. */
export const genresByName: Readonly<Record<string, Genre>> = {
  讲话: 'speech',
  讲话稿: 'speech',
  发言稿: 'speech',
  致辞: 'speech',
  通知: 'notice',
  公告: 'notice',
  报告: 'report',
  政府工作报告: 'work-report',
  请示: 'request',
  批复: 'reply',
  函: 'letter',
  纪要: 'minutes',
  会议纪要: 'minutes',
  通报: 'circular',
  意见: 'opinion',
  方案: 'plan',
  规划: 'plan',
  工作要点: 'workplan',
  工作计划: 'workplan',
  总结: 'summary',
  简报: 'briefing',
  调研报告: 'research',
  决议: 'resolution',
  决定: 'resolution',
  法规: 'law',
  办事指南: 'guide',
  其他: 'other',
}

/** A genre by its code or by its name in Chinese. */
export function genreOfName(name: string): Genre | undefined {
  return genres.find((one) => one === name) ?? (Object.hasOwn(genresByName, name) ? genresByName[name] : undefined)
}
