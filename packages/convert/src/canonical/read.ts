import { expandInputs, type InputFile } from '@nrec-align/io'
import { DECLARED_MISSING, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { type EntityName, entities, entityNames, flatten, leafOf } from '@nrec-align/schema'
import type { InMemoryState } from '../pipeline/load.ts'
import { foldUnit } from '../store/fold.ts'
import { subtypeBit } from '../store/store.ts'
import type { LeafColumn, Table, Unit } from '../store/table.ts'
import { KEPT_ID } from '../store/view.ts'
import { jsonLines } from './json-lines.ts'
import { facetFiles, readFacets } from './read-facets.ts'

const idsOf = (record: Readonly<Record<string, unknown>>): string[] => {
  const listed = (record['identifiers'] ?? []) as readonly { readonly system: string; readonly value: string }[]
  return [...listed.flatMap(({ system, value }) => [system, value]), KEPT_ID, String(record['id'])]
}

const nodeFor = (table: Table, ids: readonly string[], sequence: number): number => {
  const found = table.identifiers.find(ids)
  if (found !== 0) return found
  const node = table.add(sequence)
  table.identifiers.add(node, ids)
  return node
}

/** Values that are replaced together. */
interface UnitValues {
  readonly columns: LeafColumn[]
  readonly numbers: number[]
}

const byUnit = (
  { store }: InMemoryState,
  table: Table,
  values: readonly (readonly [path: string, text: string])[],
): ReadonlyMap<Unit, UnitValues> => {
  const units = new Map<Unit, UnitValues>()
  for (const [path, text] of values) {
    const column = table.leaves[table.leafPlace(path)]
    if (column === undefined) continue
    let own = units.get(column.unit)
    if (own === undefined) {
      own = { columns: [], numbers: [] }
      units.set(column.unit, own)
    }
    own.columns.push(column)
    own.numbers.push(store.texts.number(text))
  }
  return units
}

/** Loads one entity of the common model. */
const loadRecord = (
  state: InMemoryState,
  space: EntityName,
  record: Readonly<Record<string, unknown>>,
  sequence: number,
): void => {
  const table = state.store.table(space)
  const node = nodeFor(table, idsOf(record), sequence)
  table.described[node] = sequence
  for (const subtype of entityNames.filter(
    (name) => entities[name].space === space && name !== space && name in record,
  )) {
    table.subtypes[node] = (table.subtypes[node] as number) | subtypeBit(subtype)
  }
  const missing = new Set((record['declaredMissing'] ?? []) as readonly string[])
  const known: [string, string][] = flatten(space, record).filter(([path]) => path !== 'declaredMissing')
  for (const path of missing) known.push([path, DECLARED_MISSING])
  const values: [string, string][] = []
  for (const [path, text] of known) {
    const target = leafOf(space, path)?.target
    if (target === undefined) values.push([path, text])
    else refer(state, table, node, path, target, text, sequence)
  }
  for (const [unit, own] of byUnit(state, table, values)) {
    foldUnit(
      unit,
      node,
      { columns: own.columns, numbers: own.numbers, sequence, since: 0 },
      state.store.texts,
      state.spans,
      () => undefined,
    )
  }
}

const refer = (
  state: InMemoryState,
  table: Table,
  node: number,
  path: string,
  target: EntityName,
  text: string,
  sequence: number,
): void => {
  const many = entities[table.space].fields[path]?.type === 'references'
  const column = table.references[table.referencePlace(path, target, many)]
  const nodes = text.split(TEXT_SEPARATOR).map((id) => nodeFor(state.store.table(target), [KEPT_ID, id], sequence))
  if (column === undefined) return
  if (many) column.many?.set(node, nodes)
  else column.nodes[node] = nodes[0] ?? 0
}

/** Loads a folder of the common model as a source. */
export const readCanonical = async (state: InMemoryState, name: string, input: readonly InputFile[]): Promise<void> => {
  const files = await expandInputs([...input])
  const facets = facetFiles(files)
  if (facets.length > 0) return readFacets(state, name, facets)
  for (const file of files) {
    const space = entityNames.find((entity) => file.name === `${entity}.ndjson`)
    if (space === undefined) continue
    const first = state.context.nextSequence
    const facts = { source: name, format: 'canonical', version: '1', layout: space, file: file.path }
    state.spans.add({
      first,
      file: file.path,
      facts,
      trust: 0,
      place: (sequence) => ({ record: sequence - first + 1 }),
    })
    const counts = state.context.disposition.file(name, file.path, space)
    for await (const record of jsonLines(file)) {
      loadRecord(state, space, record, state.context.nextSequence)
      state.context.nextSequence += 1
      counts.in += 1
      counts.converted += 1
    }
  }
}
