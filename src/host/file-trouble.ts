import type { Localized } from '../diagnostic/localized.ts'

const closed: Localized = {
  zh: '没有权限打开。请检查文件和上级文件夹的权限。',
  en: 'No permission to open it. Check the permissions of the file and of the folders above it.',
}

const troubles: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '没有这个文件。请核对路径。', en: 'No such file. Check the path.' },
  EACCES: closed,
  EPERM: closed,
  EISDIR: {
    zh: '这是文件夹，这里要的是文件。请写出文件名。',
    en: 'This is a folder; a file is needed here. Name the file.',
  },
  ENOTDIR: { zh: '路径中间有一段不是文件夹。请核对路径。', en: 'A part of the path is not a folder. Check the path.' },
  ELOOP: { zh: '符号链接绕成了圈。请改正链接。', en: 'Symbolic links run in a circle. Mend the link.' },
  ENOSPC: { zh: '磁盘已满。请腾出空间再试。', en: 'The disk is full. Make room and try again.' },
  EROFS: { zh: '磁盘是只读的。请换一个位置。', en: 'The disk is read-only. Choose another place.' },
}

/** What an error of the file system means to the user. */
export function fileTrouble(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = error instanceof Error ? error.message : String(error)
  return troubles[code] ?? { zh: `系统报告：${reason}。`, en: `The system says: ${reason}.` }
}
