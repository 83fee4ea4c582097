import { type GeneratedRow, generateRows, generateSet, type Layout, versionOf } from '@nrec-align/mapping'
import { tableRowsOf } from '../run/table-rows.ts'
import type { DataSet } from './data-set.ts'
import { fileNameOf, fileOfCells } from './file-of.ts'

/** How many rows of each kind are made up, and from which seed. */
export interface MadeUpChoice {
  readonly seed: number
  /** Students of a data set; rows a layout where each row stands alone. */
  readonly rows: number
}

type Made = readonly (readonly [layout: Layout, rows: readonly GeneratedRow[]])[]

const asFiles = (made: Made): Pick<DataSet, 'files' | 'faults'> => ({
  files: made.map(([layout, rows]) =>
    fileOfCells(
      layout,
      rows.map(({ cells }) => cells),
    ),
  ),
  faults: new Map(made.map(([layout, rows]) => [fileNameOf(layout), rows.map(({ expect }) => expect)])),
})

const boundLayouts = (set: DataSet): readonly Layout[] => {
  const { layouts, bindings } = versionOf(set.instance)
  return layouts.filter(({ id }) => bindings.some((binding) => binding.layout === id))
}

/** Made-up files that belong together and have no mistake. */
export const validSet = async (like: DataSet, { seed, rows }: MadeUpChoice): Promise<DataSet> => {
  const tables = await tableRowsOf(like.tables)
  const made = generateSet(like.instance, { seed, students: rows, tables })
  const { layouts } = versionOf(like.instance)
  const files = made.flatMap(({ layout: id, rows: own }) => {
    const layout = layouts.find((one) => one.id === id)
    return layout === undefined ? [] : [[layout, own] as const]
  })
  return { ...like, ...asFiles(files), name: 'made up', clean: false }
}

/** Made-up rows with one known fault each, or with nasty texts in every free cell. */
export const spoiltSet = async (
  like: DataSet,
  kind: 'dirty' | 'hostile',
  { seed, rows }: MadeUpChoice,
): Promise<DataSet> => {
  const tables = await tableRowsOf(like.tables)
  const made = boundLayouts(like).map((layout) => {
    const options = { seed, count: rows, kind, tables }
    return [layout, generateRows(like.instance, layout.id, options)] as const
  })
  const name = kind === 'dirty' ? 'made up, one fault a record' : 'made up, nasty texts'
  return { ...like, ...asFiles(made), name, clean: false }
}
