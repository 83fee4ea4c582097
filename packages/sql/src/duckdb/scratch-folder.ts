import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'nrec-align-sql-'

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what runs that were killed left behind. */
const clean = (parent: string): void => {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-', 1)[0]) : Number.NaN
    if (Number.isInteger(owner) && owner > 0 && !isRunning(owner)) {
      rmSync(join(parent, name), { recursive: true, force: true })
    }
  }
}

/** A folder for what does not fit into memory, which only this user may enter. */
export interface ScratchFolder {
  readonly path: string
  remove(): void
}

/**
 * Makes a folder that is removed when the process ends; folders of processes that were killed are removed first.
 *
 * @param parent the folder to make it in; that of the system for temporary files unless told
 */
export const scratchFolder = async (parent: string = tmpdir()): Promise<ScratchFolder> => {
  mkdirSync(parent, { recursive: true })
  clean(parent)
  const path = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`))
  const remove = (): void => rmSync(path, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    path,
    remove: () => {
      process.off('exit', remove)
      remove()
    },
  }
}
