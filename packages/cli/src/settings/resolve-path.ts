import { isAbsolute, resolve } from 'node:path'

/** A path as it was typed where that works, so that messages show what the user wrote. */
export const pathFrom = (folder: string, path: string): string =>
  path === '-' || isAbsolute(path) || folder === process.cwd() ? path : resolve(folder, path)
