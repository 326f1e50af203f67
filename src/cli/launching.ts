/** What the built command starts with, as one file that the build can load as well. */
export { tuneV8 } from './tune-v8.ts'
export { cacheFiles, codeCaches, codeCacheFolder, loadCode } from './load-code.ts'
