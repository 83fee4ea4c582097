/** What the specification says of one column. */
export interface ColumnRule {
  readonly name: string
  readonly required: boolean
  readonly kind: string
  /** Values of an enumeration, or the file a reference points into. */
  readonly argument: string
}

/** Takes apart one text of the tables: `name`, `!`, kind, argument. */
export const columnRule = (text: string): ColumnRule => {
  const [, name = '', mark, kind = '', argument = ''] = /^(\w+)(!?) (\S+) ?(.*)$/.exec(text) ?? []
  return { name, required: mark === '!', kind, argument }
}

/** The three columns every file starts with. */
export const firstColumns: readonly ColumnRule[] = [
  'sourcedId! guid',
  'status enum active|tobedeleted',
  'dateLastModified dateTime',
].map(columnRule)
