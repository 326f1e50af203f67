/** What the built command starts with, as one file that the build can load as well. */
export { delayOptimizing } from './delay-optimizing.ts'
export { codeCaches, codeCacheFolder, loadCode } from './load-code.ts'
