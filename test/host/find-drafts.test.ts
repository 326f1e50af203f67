import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { disk, type Disk } from '../../src/host/disk.ts'
import { findDrafts, type FoundDrafts } from '../../src/host/find-drafts.ts'
import { folderWith } from '../cli/run-in.ts'

const shown = ({ drafts }: FoundDrafts): string[] => drafts.map((draft) => draft.shown)
const said = ({ failures }: FoundDrafts): string[] => failures.map(({ path, message }) => `${path}：${message.zh}`)

/** The disk with a folder that may not be opened. An administrator may open all, so a test cannot close one itself. */
function closed(name: string): Disk {
  const refuse = (path: string): void => {
    if (path.split('/').includes(name)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
  }
  return {
    entries: (folder) => (refuse(folder), disk.entries(folder)),
    stat: (path) => (refuse(path.slice(0, -basename(path).length)), disk.stat(path)),
  }
}

test('a folder that cannot be opened is named, and the others are searched', async () => {
  const folder = folderWith({ 'a.txt': 'a', 'locked/b.txt': 'b', 'open/c.txt': 'c' })
  const said1 = 'locked：没有权限打开这个文件夹，里面的文稿没有检查。请检查文件夹的权限。'
  for (const name of ['.', '**/*', '*/*.txt']) {
    const found = await findDrafts([name], folder, closed('locked'))
    expect(shown(found)).toEqual(name === '*/*.txt' ? ['open/c.txt'] : ['a.txt', 'open/c.txt'])
    expect(said(found)).toEqual([said1])
  }
  expect(said(await findDrafts(['locked'], folder, closed('locked')))).toEqual([said1])
  expect(said(await findDrafts(['locked/b.txt', 'locked/no.txt', 'locked/*.txt'], folder, closed('locked')))).toEqual(
    ['b.txt', 'no.txt', '*.txt'].map((name) => `locked/${name}：没有权限打开。请检查文件和上级文件夹的权限。`),
  )
})

test.skipIf(process.platform === 'win32')('a folder gives regular files and links to them, nothing else', async () => {
  const folder = folderWith({ 'a.txt': 'a', 'elsewhere/b.dat': 'b' })
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync(join(folder, 'pipe.txt'), join(folder, 'to-pipe.txt'))
  symlinkSync(join(folder, 'no-such-file'), join(folder, 'broken.txt'))
  symlinkSync(join(folder, 'elsewhere/b.dat'), join(folder, 'link.txt'))
  symlinkSync(folder, join(folder, 'circle.txt'))
  for (const name of ['.', '*.txt', '*']) expect(shown(await findDrafts([name], folder))).toEqual(['a.txt', 'link.txt'])
  // Whoever names a pipe means it: `doclint <(pandoc …)`.
  expect(shown(await findDrafts(['pipe.txt'], folder))).toEqual(['pipe.txt'])
})
