/** The beginning of a delimited file, as it was read. */
export interface Sample {
  /** Name of the file, without folder. */
  readonly name: string
  readonly delimiter: string
  readonly header: readonly string[]
  /** Cells of the first records; a few hundred are plenty. */
  readonly rows: readonly (readonly string[])[]
}

/** One column of a sample: its title, the name it is declared under, and every cell that is not blank. */
export interface SampleColumn {
  readonly title: string
  readonly name: string
  readonly values: readonly string[]
}

/** A name that is a number would lose its place, and this one cannot be had at all. */
const IMPOSSIBLE = /^(?:0|[1-9][0-9]*|__proto__)$/

/** The columns that have a title, each once; blank and repeated titles cannot be declared. */
export const columnsIn = ({ header, rows }: Sample): readonly SampleColumn[] => {
  const titles = header.map((title) => title.replace(/^\ufeff/, '').trim())
  const taken = new Set(titles)
  return titles.flatMap((title, place) => {
    if (title === '' || titles.indexOf(title) !== place) return []
    let name = IMPOSSIBLE.test(title) ? `column ${place + 1}` : title
    while (name !== title && taken.has(name)) name = `${name}x`
    taken.add(name)
    return [{ title, name, values: rows.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '') }]
  })
}
