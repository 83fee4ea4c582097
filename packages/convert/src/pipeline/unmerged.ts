import { type BindingPlan, DECLARED_MISSING, type RecordReader } from '@nrec-align/mapping'
import { nest } from '@nrec-align/schema'
import type { SourceRead } from '../report/build-report.ts'
import type { Destination, RunContext } from './context.ts'
import { FileRun, type RecordTaker } from './read-file.ts'
import type { Source } from './source.ts'
import { TextSink } from './text-sink.ts'

/** One entity of a record as a line: what the record says, its identifiers, and what it refers to by identifier. */
const lineOf = (plan: BindingPlan, index: number, source: string, record: number): string => {
  const node = plan.nodes[index]
  if (node === undefined) return ''
  const values = plan.scratch.values[index] ?? []
  const leaves: [string, string][] = []
  values.forEach((value, slot) => {
    if (value !== undefined && value !== DECLARED_MISSING) leaves.push([node.leaves[slot] as string, value])
  })
  const ids = plan.scratch.ids[index] ?? []
  const identifiers: { system: string; value: string }[] = []
  for (let at = 0; at < ids.length; at += 2)
    identifiers.push({ system: ids[at] as string, value: ids[at + 1] as string })
  const refers = Object.fromEntries(
    plan.nodes.flatMap((other, at) =>
      other.parent === index && (plan.scratch.ids[at]?.length ?? 0) > 0 ? [[other.field, plan.scratch.ids[at]]] : [],
    ),
  )
  return JSON.stringify({
    identifiers,
    ...nest(node.entity, leaves),
    ...(Object.keys(refers).length === 0 ? {} : { refers }),
    source,
    record,
  })
}

/** Writes every entity of every record to the file of its kind. */
class RecordLines implements RecordTaker {
  private readonly sinks: Map<string, TextSink>
  private readonly destination: Destination
  private readonly source: string

  constructor(sinks: Map<string, TextSink>, destination: Destination, source: string) {
    this.sinks = sinks
    this.destination = destination
    this.source = source
  }

  take(reader: RecordReader, _cells: readonly string[], place: { readonly record: number }): undefined {
    reader.emit((plan) => {
      for (let index = 0; index < plan.nodes.length; index += 1) {
        const said =
          (plan.scratch.ids[index]?.length ?? 0) > 0 ||
          plan.scratch.values[index]?.some((value) => value !== undefined) === true
        if (said) this.sink(plan.nodes[index]?.entity ?? '').line(lineOf(plan, index, this.source, place.record))
      }
    })
    return undefined
  }

  async ready(): Promise<void> {
    for (const sink of this.sinks.values()) await sink.ready()
  }

  private sink(entity: string): TextSink {
    let sink = this.sinks.get(entity)
    if (sink === undefined) {
      sink = new TextSink(this.destination.create(`${entity}.ndjson`))
      this.sinks.set(entity, sink)
    }
    return sink
  }
}

/** Writes what each record says about each entity, one line each, without combining anything; memory does not grow with the files. */
export const unmerged = async (
  context: RunContext,
  sources: readonly Source[],
  destination: Destination,
): Promise<readonly SourceRead[]> => {
  const sinks = new Map<string, TextSink>()
  const read: SourceRead[] = []
  for (const source of sources) {
    const runs: FileRun[] = []
    for (const file of source.files) {
      const run = await FileRun.open(context, source, file)
      await run.read(new RecordLines(sinks, destination, source.name))
      runs.push(run)
    }
    read.push({ source, runs })
  }
  for (const sink of sinks.values()) await sink.end()
  return read
}
