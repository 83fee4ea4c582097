import { relative, sep } from 'node:path'
import { root } from './root.ts'

/** A path as people write it: from the repository's root, with forward slashes on every platform. */
export function repositoryPath(file: string): string {
  return relative(root, file).split(sep).join('/')
}
