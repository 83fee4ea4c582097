import type { BindingPlan, RecordReader } from '@nrec-align/mapping'
import type { SourceRead } from '../report/build-report.ts'
import type { Destination, RunContext } from './context.ts'
import { FileRun, type RecordTaker } from './read-file.ts'
import { type RecordLine, recordLine } from './record-line.ts'
import { filesToRead, type Source } from './source.ts'
import { TextSink } from './text-sink.ts'

/** Writes every entity of every record to the file of its kind. */
class RecordLines implements RecordTaker {
  private readonly sinks: Map<string, TextSink>
  private readonly destination: Destination
  private readonly source: string
  private readonly lines = new Map<BindingPlan, readonly (readonly [entity: string, line: RecordLine])[]>()

  constructor(sinks: Map<string, TextSink>, destination: Destination, source: string) {
    this.sinks = sinks
    this.destination = destination
    this.source = source
  }

  take(reader: RecordReader, _cells: readonly string[], place: { readonly record: number }): undefined {
    reader.emit((plan) => {
      for (const [entity, lineOf] of this.linesOf(plan)) {
        const line = lineOf(place.record)
        if (line !== undefined) this.sink(entity).line(line)
      }
    })
    return undefined
  }

  async ready(): Promise<void> {
    for (const sink of this.sinks.values()) await sink.ready()
  }

  private linesOf(plan: BindingPlan) {
    const known = this.lines.get(plan)
    if (known !== undefined) return known
    const made = plan.nodes.map(({ entity }, index) => [entity, recordLine(plan, index, this.source)] as const)
    this.lines.set(plan, made)
    return made
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
    for (const files of filesToRead(source.files)) {
      const run = await FileRun.open(context, source, files)
      const lines = new RecordLines(sinks, destination, source.name)
      await run.read(run.parts.map(() => lines))
      runs.push(run)
    }
    read.push({ source, runs })
  }
  for (const sink of sinks.values()) await sink.end()
  return read
}
