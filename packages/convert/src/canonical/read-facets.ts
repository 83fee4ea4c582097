import type { InputFile } from '@nrec-align/io'
import type { BindingPlan } from '@nrec-align/mapping'
import { type EntityName, entities } from '@nrec-align/schema'
import type { InMemoryState } from '../pipeline/load.ts'
import { countSkipped } from '../report/disposition.ts'
import { Loader } from '../store/loader.ts'
import { FACET_SOURCES, FACETS, type FacetLine, type FacetSource } from './facets.ts'
import { jsonLines } from './json-lines.ts'

/** The files of what each record says, where the folder has them. */
export const facetFiles = (files: readonly InputFile[]): readonly InputFile[] =>
  files.filter(({ path }) => `/${path}`.includes(`/${FACETS}`))

/** The part of a plan that loading needs, made from a line instead of a declaration. */
type LinePlan = Pick<BindingPlan, 'binding' | 'nodes' | 'scratch'>

const entityAt = (grain: EntityName, path: string): { readonly entity: EntityName; readonly many: boolean } => {
  let entity = grain
  let many = false
  for (const field of path.split('.')) {
    const definition = entities[entity].fields[field]
    many = definition?.type === 'references'
    entity = definition?.target ?? entity
  }
  return { entity, many }
}

const planOf = ({ binding, grain, nodes }: FacetLine): LinePlan => {
  const paths = Object.keys(nodes).toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
  const planned = paths.map((path) => {
    const cut = path.lastIndexOf('.')
    const parent = path === '' ? -1 : paths.indexOf(cut < 0 ? '' : path.slice(0, cut))
    const { entity, many } = path === '' ? { entity: grain, many: false } : entityAt(grain, path)
    return {
      path,
      entity,
      parent,
      field: path.slice(cut + 1),
      many,
      leaves: (nodes[path]?.values ?? []).map(([leaf]) => leaf),
    }
  })
  return {
    binding: { id: binding, layout: '', grain, pairs: {} },
    nodes: planned,
    scratch: {
      values: planned.map(({ leaves }) => leaves.map(() => undefined)),
      ids: planned.map(() => []),
      entityIds: planned.map(() => undefined),
    },
  }
}

const fill = ({ nodes, scratch }: LinePlan, line: FacetLine): void => {
  nodes.forEach(({ path }, index) => {
    const said = line.nodes[path]
    scratch.ids[index]?.splice(0, Number.POSITIVE_INFINITY, ...(said?.ids ?? []))
    said?.values?.forEach(([, text], slot) => {
      const values = scratch.values[index]
      if (values !== undefined) values[slot] = text
    })
  })
}

/** Lines that say the same kinds of things share a plan. */
const signatureOf = ({ binding, grain, nodes }: FacetLine): string =>
  JSON.stringify([
    binding,
    grain,
    Object.entries(nodes).map(([path, node]) => [path, node.values?.map(([leaf]) => leaf)]),
  ])

/** Tells the run again which records came from which file; returns how far their numbers are shifted. */
const shiftedSources = async (state: InMemoryState, files: readonly InputFile[]): Promise<number> => {
  const shift = state.context.nextSequence - 1
  const list = files.find(({ name }) => name === FACET_SOURCES)
  if (list === undefined) return shift
  const text = await new Response(list.open() as ReadableStream<Uint8Array>).text()
  for (const source of JSON.parse(text) as readonly FacetSource[]) {
    const first = source.first + shift
    state.spans.add({ ...source, first, place: (sequence) => ({ record: sequence - first + 1 }) })
  }
  return shift
}

/** Loads what each record said when the folder was made: dated, trusted and ordered as it was then. */
export const readFacets = async (state: InMemoryState, name: string, files: readonly InputFile[]): Promise<void> => {
  const shift = await shiftedSources(state, files)
  const loaders = new Map<string, { readonly plan: LinePlan; readonly loader: Loader }>()
  let last = state.context.nextSequence
  for (const file of files.filter((one) => one.name.endsWith('.ndjson'))) {
    const counts = state.context.disposition.file(name, file.path, file.name.replace('.ndjson', ''))
    for await (const record of jsonLines(file)) {
      const line = record as unknown as FacetLine
      const sequence = line.sequence + shift
      counts.in += 1
      last = Math.max(last, sequence + 1)
      const overtaken = line.key === undefined ? undefined : state.deltas.overtakes(line.key)
      if (overtaken !== undefined) {
        countSkipped(counts, overtaken)
        continue
      }
      const signature = signatureOf(line)
      let known = loaders.get(signature)
      if (known === undefined) {
        const plan = planOf(line)
        known = { plan, loader: new Loader(plan as BindingPlan, state.store, state.spans) }
        loaders.set(signature, known)
      }
      fill(known.plan, line)
      known.loader.load(sequence, () => undefined)
      state.facets?.write(known.plan as BindingPlan, sequence, line.key)
      counts.converted += 1
    }
  }
  state.context.nextSequence = last
}
