import * as fileSystem from 'node:fs/promises'

/** The file system functions that output needs: what `node:fs/promises` offers, replaceable to try the answers of other systems. */
export type OutputFileSystem = Pick<typeof fileSystem, 'cp' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'rm' | 'stat'>

export const nodeFileSystem: OutputFileSystem = fileSystem
