import type { BindingPlan, Scratch } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import type { Destination } from '../pipeline/context.ts'
import { TextSink } from '../pipeline/text-sink.ts'
import type { FileSpan, FileSpans } from '../store/precedence.ts'

/** Folder of what each record says, beside the combined records. */
export const FACETS = 'facets/'

/** File that tells which records came from which file, and how far its source is trusted. */
export const FACET_SOURCES = 'sources.json'

/** What one record says about one entity: its identifiers, and its values by leaf path. */
export interface FacetNode {
  readonly ids?: readonly string[]
  readonly values?: readonly (readonly [path: string, text: string])[]
}

/** What one binding reads out of one record, entity by entity; the grain stands under the empty path. */
export interface FacetLine {
  readonly sequence: number
  readonly binding: string
  readonly grain: EntityName
  /** Key of the record in its source and layout, for later changes. */
  readonly key?: string
  readonly nodes: Readonly<Record<string, FacetNode>>
}

/** Which records came from which file. */
export type FacetSource = Pick<FileSpan, 'first' | 'file' | 'facts' | 'trust'>

const nodeOf = (plan: Pick<BindingPlan, 'nodes'>, scratch: Scratch, index: number): FacetNode | undefined => {
  const ids = scratch.ids[index] ?? []
  const leaves = plan.nodes[index]?.leaves ?? []
  const values = (scratch.values[index] ?? []).flatMap((text, slot) =>
    text === undefined ? [] : [[leaves[slot] as string, text] as const],
  )
  if (ids.length === 0 && values.length === 0) return index === 0 ? {} : undefined
  return { ...(ids.length === 0 ? {} : { ids: [...ids] }), ...(values.length === 0 ? {} : { values }) }
}

/** Writes what every record says, so that the folder can be combined again, with more sources or with changes. */
export class FacetWriter {
  private readonly destination: Destination
  private readonly sinks = new Map<EntityName, TextSink>()

  constructor(destination: Destination) {
    this.destination = destination
  }

  write(plan: BindingPlan, sequence: number, key: string | undefined): void {
    const nodes = Object.fromEntries(
      plan.nodes.flatMap(({ path }, index) => {
        const node = nodeOf(plan, plan.scratch, index)
        return node === undefined ? [] : [[path, node] as const]
      }),
    )
    const { id: binding, grain } = plan.binding
    const line: FacetLine = { sequence, binding, grain, ...(key === undefined ? {} : { key }), nodes }
    this.sink(grain).line(JSON.stringify(line))
  }

  async ready(): Promise<void> {
    for (const sink of this.sinks.values()) await sink.ready()
  }

  async end(spans: FileSpans): Promise<void> {
    for (const sink of this.sinks.values()) await sink.end()
    const sources = new TextSink(this.destination.create(`${FACETS}${FACET_SOURCES}`))
    const listed: readonly FacetSource[] = spans
      .all()
      .map(({ first, file, facts, trust }) => ({ first, file, facts, trust }))
    sources.line(JSON.stringify(listed, undefined, 2))
    await sources.end()
  }

  private sink(grain: EntityName): TextSink {
    let sink = this.sinks.get(grain)
    if (sink === undefined) {
      sink = new TextSink(this.destination.create(`${FACETS}${grain}.ndjson`))
      this.sinks.set(grain, sink)
    }
    return sink
  }
}
