import type { Layout } from '@nrec-align/mapping'
import { type ObjectFile, objectFile } from './object-file.ts'

/** The file of an object that the common record does not hold, and why. */
interface KeptFile<C extends string, F extends string> extends Omit<ObjectFile<C, F>, 'carried' | 'rules' | 'skip'> {
  readonly reason: string
}

/** A file that is read, checked and written back to the same format as it was, and goes nowhere else. */
export const keptFile = <const C extends string, const F extends string = never>(
  id: string,
  { reason, ...file }: KeptFile<C, F>,
): Layout => {
  const kept = ['Id', ...Object.keys(file.columns)].map((name) => [name, reason])
  return objectFile<string, string>(id, { ...file, carried: Object.fromEntries(kept) })
}
