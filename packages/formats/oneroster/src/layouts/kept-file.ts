import type { Column, Layout } from '@nrec-align/mapping'
import { type DataFile, dataFile } from './data-file.ts'
import { recordColumns } from './record-columns.ts'

/** A data file and why the common record does not hold it. */
interface KeptFile<C extends string> extends Omit<DataFile<C>, 'carried' | 'rules'> {
  readonly reason: string
}

/** A file that is read, checked and written back to the same format as it was, and goes nowhere else. */
export const keptFile = <const C extends string>(id: string, { reason, ...file }: KeptFile<C>): Layout => {
  const columns: Readonly<Record<string, Column>> = file.columns
  const names = Object.keys({ ...recordColumns(file.privacy), ...columns })
  const dropped = Object.keys(file.dropped ?? {})
  const carried = names.filter((name) => !dropped.includes(name)).map((name) => [name, reason])
  return dataFile<string>(id, {
    ...file,
    columns,
    dropped: file.dropped ?? {},
    carried: Object.fromEntries(carried),
  })
}
