import { DECLARED_MISSING, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { type EntityName, entities, leavesOf, nest } from '@nrec-align/schema'
import type { Destination, RunContext } from '../pipeline/context.ts'
import { TextSink } from '../pipeline/text-sink.ts'
import type { LayoutWritten } from '../pipeline/write-layout.ts'
import type { FileSpans } from '../store/precedence.ts'
import type { SettledTable } from '../store/settled.ts'
import { subtypeBit } from '../store/store.ts'
import type { View } from '../store/view.ts'

/** Version of the common model that the folder states. */
export const MODEL_VERSION = '1'

/** One entity as a plain record: `id` first, then dictionary order; absent values are left out. */
export const entityRecord = (
  view: View,
  table: SettledTable,
  root: number,
  spans?: FileSpans,
): Record<string, unknown> => {
  const leaves: [string, string][] = []
  const missing: string[] = []
  let placeOfMissing = 0
  for (const { path } of leavesOf(table.space)) {
    if (path === 'declaredMissing') placeOfMissing = leaves.length
    const place = table.knownLeaf(path)
    const text = place < 0 ? undefined : table.value(root, place)
    if (text === DECLARED_MISSING) missing.push(path)
    else if (text !== undefined) leaves.push([path, text])
    const reference = referenceText(view, table, root, path)
    if (reference !== undefined) leaves.push([path, reference])
  }
  if (missing.length > 0) leaves.splice(placeOfMissing, 0, ['declaredMissing', missing.join(TEXT_SEPARATOR)])
  const ids: string[] = []
  view.identifiers(table, root, ids)
  const identifiers: { system: string; value: string }[] = []
  for (let at = 0; at < ids.length; at += 2)
    identifiers.push({ system: ids[at] as string, value: ids[at + 1] as string })
  const record = nest(table.space, leaves)
  const subtypes = subtypesOf(table, root).filter((subtype) => !(subtype in record))
  return {
    id: view.id(table, root),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...record,
    ...Object.fromEntries(subtypes.map((subtype) => [subtype, {}])),
    ...(spans === undefined ? {} : { sources: sourcesOf(table, root, spans) }),
  }
}

/** Names of the sources some value of the entity comes from, or that named it. */
const sourcesOf = (table: SettledTable, root: number, spans: FileSpans): readonly string[] => {
  const names = new Set<string>()
  const add = (sequence: number): void => {
    const name = sequence === 0 ? undefined : spans.of(sequence)?.facts.source
    if (name !== undefined) names.add(name)
  }
  add(table.firstSeenOf(root))
  table.eachWinner(root, add)
  return [...names].sort()
}

const subtypesOf = (table: SettledTable, root: number): readonly EntityName[] =>
  (Object.keys(entities) as EntityName[]).filter((name) => {
    const bit = entities[name].space === table.space ? subtypeBit(name) : 0
    return bit !== 0 && (table.subtypesOf(root) & bit) !== 0
  })

const referenceText = (view: View, table: SettledTable, root: number, path: string): string | undefined => {
  const place = table.knownReference(path)
  const target = place < 0 ? undefined : view.store.known(table.targetOf(place))
  if (target === undefined) return undefined
  if (table.isMany(place)) {
    const several = view.references(table, root, path)
    return several.length === 0 ? undefined : several.map((node) => view.id(target, node)).join(TEXT_SEPARATOR)
  }
  const node = view.reference(table, root, path)
  return node === 0 ? undefined : view.id(target, node)
}

/** Writes the common model: one file an entity that occurs, one line an entity, and a page that counts them. */
export const writeCanonical = async (
  context: RunContext,
  view: View,
  spans: FileSpans,
  destination: Destination,
  facts: { readonly sources: readonly string[]; readonly options: Readonly<Record<string, unknown>> },
): Promise<readonly LayoutWritten[]> => {
  const written: LayoutWritten[] = []
  for (const table of view.store.all()) {
    if (table.count === 0) continue
    const path = `${table.space}.ndjson`
    const sink = new TextSink(destination.create(path))
    for (const root of view.roots(table)) {
      sink.line(JSON.stringify(entityRecord(view, table, root, spans)))
      if (sink.lines % 500 === 0) await sink.ready()
    }
    await sink.end()
    context.onProgress?.({ stage: 'writing', file: path, bytes: 0, ofBytes: undefined, records: sink.lines })
    written.push({ layout: table.space, path, written: sink.lines, rejected: 0, withoutRow: 0 })
  }
  const page = new TextSink(destination.create('canonical.json'))
  const counts = Object.fromEntries(written.map((one) => [one.layout, one.written]))
  page.line(JSON.stringify({ modelVersion: MODEL_VERSION, counts, ...facts }, undefined, 2))
  await page.end()
  return written
}
