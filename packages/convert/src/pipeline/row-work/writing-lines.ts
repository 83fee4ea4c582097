import type { RecordReader } from '@nrec-align/mapping'
import type { Destination } from '../context.ts'
import { NamedEntities } from '../named-entities.ts'
import type { FileRun, RecordTaker } from '../read-file.ts'
import { TextSink } from '../text-sink.ts'
import { linesOf } from './lines-of.ts'
import type { PieceLines } from './piece-lines.ts'
import type { RowWork } from './row-work.ts'

/** One file for each kind of entity, begun with its first line. */
export class EntityLines {
  private readonly sinks = new Map<string, TextSink>()
  private readonly destination: Destination

  constructor(destination: Destination) {
    this.destination = destination
  }

  of(entity: string): TextSink {
    let sink = this.sinks.get(entity)
    if (sink === undefined) {
      sink = new TextSink(this.destination.create(`${entity}.ndjson`))
      this.sinks.set(entity, sink)
    }
    return sink
  }

  async ready(): Promise<void> {
    for (const sink of this.sinks.values()) await sink.ready()
  }

  async end(): Promise<void> {
    for (const sink of this.sinks.values()) await sink.end()
  }
}

/** Writes what each record of a file says about each entity to the file of its kind. */
export const writingLines = (run: FileRun, source: string, files: EntityLines): RowWork => {
  const named = new Map<string, NamedEntities>()
  const namesOf = (kind: string): NamedEntities => {
    const names = named.get(kind) ?? new NamedEntities()
    named.set(kind, names)
    return names
  }
  const lines = linesOf(run, source, namesOf)
  const taker: RecordTaker = {
    take: (reader: RecordReader, _cells, { record }) => {
      reader.emit((plan) => {
        for (const { entity, lineOf } of lines(plan)) {
          const line = lineOf(record)
          if (line !== undefined) files.of(entity).line(line)
        }
      })
      return undefined
    },
    ready: () => files.ready(),
  }
  return {
    kind: 'lines',
    takers: run.parts.map(() => taker),
    told: () => new Map([...named].flatMap(([kind, names]) => (names.isFull ? [[kind, names.names] as const] : []))),
    join: async (made) => {
      const { entities, names } = made as PieceLines
      for (const [kind, { all, repeated }] of names) if (repeated && !namesOf(kind).hasRoomFor(all)) return false
      for (const { entity, parts } of entities) {
        const file = files.of(entity)
        for (const part of parts) {
          if ('bytes' in part) file.encoded(part.bytes, part.lines)
          else if (namesOf(part.kind).isNew(part.name)) file.line(part.line)
        }
      }
      await files.ready()
      return true
    },
  }
}
