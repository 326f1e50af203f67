import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Localized } from '../diagnostic/localized.ts'
import { fileTrouble } from './file-trouble.ts'

/** Characters of a file's name that the one beside it bears: 255 bytes are allowed, and a Han takes three. */
const longestStem = 40

/**
 * Puts new bytes in the place of a file's, all of them or none: they are written to a file beside it, flushed to the
 * disk and renamed over it. The mode stays; a symbolic link stays one, and the file it leads to is written. Returns what
 * kept it from being written; then the file is as it was. `expected` is what was read from it: whoever saved the file
 * in the meantime keeps their changes.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  expected: Uint8Array,
): Promise<Localized | undefined> {
  try {
    const target = await realpath(path)
    const before = await stat(target)
    if (!before.isFile()) return notAFile
    if (await isReadOnly(target, before)) return readOnly
    const temporary = join(dirname(target), `.${basename(target).slice(0, longestStem)}.${randomUUID()}.tmp`)
    try {
      await writeWhole(temporary, bytes, before)
      if (!(await readFile(target)).equals(expected)) return changedMeanwhile
      await rename(temporary, target)
    } finally {
      // Renamed, it is gone already.
      await unlink(temporary).catch(() => undefined)
    }
    await flushFolder(dirname(target))
    return undefined
  } catch (error) {
    return writeTrouble(error)
  }
}

/** An administrator may write what is marked read-only; the mark is respected all the same. */
async function isReadOnly(path: string, { mode }: Stats): Promise<boolean> {
  if ((mode & 0o222) === 0) return true
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  )
}

async function writeWhole(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    // Owner first: changing it clears bits of the mode. Who may not change it writes a file of their own.
    await file.chown(uid, gid).catch(() => undefined)
    await file.chmod(mode & 0o7777)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last through a power cut, where the system can. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function writeTrouble(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' || code === 'EPERM' ? noPermission : fileTrouble(error)
}

const notAFile: Localized = {
  zh: '这不是普通文件，不能改写。',
  en: 'This is no regular file and cannot be rewritten.',
}
const readOnly: Localized = {
  zh: '文件是只读的，没有改动。请先去掉只读标记。',
  en: 'The file is read-only and was left as it is. Make it writable first.',
}
const noPermission: Localized = {
  zh: '没有权限写入这个文件夹，文件没有改动。请检查文件夹的权限。',
  en: 'No permission to write in this folder; the file was left as it is. Check the permissions of the folder.',
}
const changedMeanwhile: Localized = {
  zh: '检查期间文件被别的程序改过，没有覆盖。请再运行一次。',
  en: 'The file was changed while it was being checked and was not overwritten. Run again.',
}
