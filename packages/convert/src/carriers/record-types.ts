import { conditionTest, type FileColumns, type Layout, type Predicate, trim, type Variant } from '@nrec-align/mapping'

/** Tests a record's cells against a predicate on its columns. */
export const recordTest = (
  predicate: Predicate | undefined,
  columns: FileColumns,
): ((cells: readonly string[]) => boolean) => {
  const tests = Object.entries(predicate ?? {}).map(
    ([name, condition]) => [columns.names.indexOf(name), conditionTest(condition ?? { present: true })] as const,
  )
  return (cells) => tests.every(([place, test]) => test(trim(cells[place] ?? '')))
}

/** The first variant of a layout whose marks most of some records have, or the first that has none. */
export const markedVariant = (
  layout: Layout,
  records: readonly (readonly string[])[],
  cellsAs: (record: readonly string[], variant: Variant) => readonly string[],
  columnsOf: (variant: Variant) => FileColumns,
): Variant | undefined => {
  const marked = layout.variants.find((variant) => {
    if (variant.marks === undefined) return false
    const test = recordTest(variant.marks, columnsOf(variant))
    return records.filter((record) => test(cellsAs(record, variant))).length * 2 > records.length
  })
  return marked ?? layout.variants.find(({ marks }) => marks === undefined)
}
