import type { RecordReader } from '@nrec-align/mapping'
import type { FileRun, RecordTaker } from '../read-file.ts'
import { linesOf, type Names } from './lines-of.ts'
import type { PieceWork } from './row-work.ts'

/** Lines of one kind of entity, or one that is only to be written where nothing before the piece has named its entity. */
type LinesPart =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly lines: number }
  | { readonly kind: string; readonly name: string; readonly line: string }

/** What a piece says about each entity, in the order in which it is first said. */
export interface PieceLines {
  readonly entities: readonly { readonly entity: string; readonly parts: readonly LinesPart[] }[]
  /** What the piece only names, by kind, and whether it names some more than once. */
  readonly names: ReadonlyMap<string, { readonly all: readonly string[]; readonly repeated: boolean }>
}

/** What those who work on pieces are told: all names that are remembered, of the kinds of which no more will be. */
export type NamesTold = ReadonlyMap<string, ReadonlySet<string>>

/** The names of a piece, which knows what came before it only of kinds that are full. */
class PieceNames implements Names {
  readonly own = new Set<string>()
  repeated = false
  /** Whether the name that was new last may have been named before the piece. */
  isInDoubt = false
  last = ''
  readonly kind: string
  private readonly known: ReadonlySet<string> | undefined

  constructor(kind: string, known: ReadonlySet<string> | undefined) {
    this.kind = kind
    this.known = known
  }

  isNew(name: string): boolean {
    if (this.known !== undefined) return !this.known.has(name)
    if (this.own.has(name)) {
      this.repeated = true
      return false
    }
    this.own.add(name)
    this.last = name
    this.isInDoubt = true
    return true
  }
}

/** Gathers the lines of one kind of entity. */
class GatheredLines {
  readonly parts: LinesPart[] = []
  private readonly encoder = new TextEncoder()
  private text = ''
  private lines = 0

  add(line: string): void {
    this.text += `${line}\n`
    this.lines += 1
    if (this.text.length > 64 * 1024) this.flush()
  }

  addInDoubt(line: string, { kind, last }: PieceNames): void {
    this.flush()
    this.parts.push({ kind, name: last, line })
  }

  flush(): void {
    if (this.lines > 0) this.parts.push({ bytes: this.encoder.encode(this.text), lines: this.lines })
    this.text = ''
    this.lines = 0
  }
}

/** Makes the lines of a piece. */
export const writingPieceLines = (run: FileRun, source: string, told: NamesTold): PieceWork => {
  const gathered = new Map<string, GatheredLines>()
  const named: PieceNames[] = []
  const namesOf = (kind: string): PieceNames => {
    const names = new PieceNames(kind, told.get(kind))
    named.push(names)
    return names
  }
  const lines = linesOf(run, source, namesOf)
  const fileOf = (entity: string): GatheredLines => {
    const file = gathered.get(entity) ?? new GatheredLines()
    gathered.set(entity, file)
    return file
  }
  const taker: RecordTaker = {
    take: (reader: RecordReader, _cells, { record }) => {
      reader.emit((plan) => {
        for (const { entity, names, lineOf } of lines(plan)) {
          const line = lineOf(record)
          if (line === undefined) continue
          if (names.isInDoubt) fileOf(entity).addInDoubt(line, names)
          else fileOf(entity).add(line)
          names.isInDoubt = false
        }
      })
      return undefined
    },
  }
  return {
    takers: run.parts.map(() => taker),
    made: async () => {
      for (const file of gathered.values()) file.flush()
      const made: PieceLines = {
        entities: [...gathered].map(([entity, { parts }]) => ({ entity, parts })),
        names: new Map(named.map(({ kind, own, repeated }) => [kind, { all: [...own], repeated }])),
      }
      const parts = [...gathered.values()].flatMap((file) => file.parts)
      return { made, bytes: parts.flatMap((part) => ('bytes' in part ? [part.bytes] : [])) }
    },
  }
}
