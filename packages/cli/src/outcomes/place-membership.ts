import { type InputFile, openDelimited } from '@nrec-align/io'
import type { PlaceMembership } from '@nrec-align/outcomes/duckdb'
import { UsageError } from '../failure.ts'
import { fileAt } from '../settings/tables.ts'
import { oneOf } from './one-of.ts'

const columns = [
  'place',
  'name',
  'person',
  'school',
  'line1',
  'city',
  'state',
  'postalCode',
  'countyFips',
] as const satisfies readonly (keyof PlaceMembership)[]

const criteria = columns.filter((column) => column !== 'place' && column !== 'name')

const membership = (names: readonly string[], cells: readonly string[], where: string): PlaceMembership => {
  const given = names.flatMap((name, at) => {
    const cell = (cells[at] ?? '').trim()
    return cell === '' ? [] : [[name, cell] as const]
  })
  const row: Partial<PlaceMembership> = Object.fromEntries(given)
  const { place } = row
  if (place !== undefined && criteria.some((column) => row[column] !== undefined)) return { ...row, place }
  const fix = `Give a place and at least one of: ${criteria.join(', ')}.`
  throw new UsageError('bad-places', `${where}: the row names ${place === undefined ? 'no place' : 'nobody'}.`, fix)
}

const read = async (file: InputFile): Promise<readonly PlaceMembership[]> => {
  const reader = await openDelimited(file, { delimiters: [',', ';', '\t'], quote: '"', header: true })
  const names = (reader.header ?? []).map((title) =>
    oneOf(`${file.name}, line 1: a table of places`, title.trim(), columns),
  )
  if (!names.includes('place'))
    throw new UsageError('bad-places', `${file.name} has no column "place".`, `Its columns are: ${columns.join(', ')}.`)
  const rows: PlaceMembership[] = []
  for await (const batch of reader.records())
    for (const cells of batch.cells) rows.push(membership(names, cells, `${file.name}, record ${rows.length + 1}`))
  return rows
}

/** Reads the table that says who belongs to which place. */
export const placeMembership = async (path: string | undefined): Promise<readonly PlaceMembership[]> =>
  path === undefined ? [] : read(await fileAt(path, '--places'))
