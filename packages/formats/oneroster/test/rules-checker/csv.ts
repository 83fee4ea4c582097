/** The records of a CSV text, strictly after RFC 4180; `undefined` when the text breaks its rules. */
export const parseCsv = (text: string): readonly (readonly string[])[] | undefined => {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  const records: string[][] = []
  let record: string[] = []
  while (cell.lastIndex < text.length || record.length > 0) {
    const found = cell.exec(text)
    if (found === null) return undefined
    record.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === ',') continue
    records.push(record)
    record = []
    if (found[3] === '') break
  }
  return records
}
