import { type Column, delimited, type Layout, type LayoutFacts, layout } from '@nrec-align/mapping'

/** A public column about which nothing else is known. */
export const column = (facts: Partial<Column> = {}): Column => ({
  description: 'A column.',
  privacy: 'public',
  ...facts,
})

/** A layout of plain columns. */
export const plainLayout = <const C extends string>(
  id: string,
  columns: Readonly<Record<C, Column>>,
  facts: Partial<Omit<LayoutFacts<NoInfer<C>>, 'columns'>> = {},
): Layout<C> =>
  layout<C>(id, {
    title: id,
    description: 'Made up for a test.',
    files: [`${id}.csv`],
    container: delimited(),
    source: 'this test',
    confidence: 'verified',
    columns,
    ...facts,
  })
