import { dirname, resolve } from 'node:path'
import { moduleReferences } from './imports.ts'
import { parse } from './parse.ts'

/** Each file with the local files that it loads; what is erased with the types loads nothing. */
export function moduleGraph(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => [
      file,
      moduleReferences(parse(file))
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => resolve(dirname(file), specifier)),
    ]),
  )
}
