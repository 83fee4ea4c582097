import type { ByteSink, CellWriter } from '@nrec-align/io'
import { type EntityName, type EntityTables, tablesOf } from '@nrec-align/schema'
import type { TableFiles } from './table-files.ts'

type CommonRecord = Readonly<Record<string, unknown>>

const at = (record: CommonRecord, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (part as CommonRecord | undefined)?.[name], record)

/** A part that a subtype adds says by being there that the record is one. */
const text = (value: unknown): string => (value === undefined ? '' : typeof value === 'object' ? 'true' : String(value))

/** Takes the lines of one entity and writes them as tables; a table of a list is begun with its first element. */
export class EntitySink implements ByteSink {
  private readonly decoder = new TextDecoder()
  private readonly files: TableFiles
  private readonly entity: EntityName
  private readonly tables: EntityTables
  private readonly main: CellWriter
  private readonly sides = new Map<string, CellWriter>()
  private rest = ''

  constructor(files: TableFiles, entity: EntityName) {
    this.files = files
    this.entity = entity
    this.tables = tablesOf(entity)
    this.main = files.table(
      entity,
      this.tables.columns.map(({ name }) => name),
    )
  }

  async write(chunk: Uint8Array): Promise<void> {
    const lines = (this.rest + this.decoder.decode(chunk, { stream: true })).split('\n')
    this.rest = lines.pop() ?? ''
    for (const line of lines) this.take(JSON.parse(line) as CommonRecord)
    await this.main.ready()
    if (this.files.sideBySide) for (const side of this.sides.values()) await side.ready()
  }

  async close(): Promise<void> {
    for (const table of [this.main, ...this.sides.values()]) await table.end()
  }

  private take(record: CommonRecord): void {
    const { columns, sides } = this.tables
    this.main.write(columns.map(({ path }) => text(at(record, path))))
    for (const { name, path, members } of sides) {
      const names = members.map((member) => member.name)
      for (const element of (at(record, path) ?? []) as readonly unknown[]) {
        const cells = names.length === 0 ? [element] : names.map((member) => (element as CommonRecord)[member])
        this.side(name, names.length === 0 ? ['value'] : names).write([text(record['id']), ...cells.map(text)])
      }
    }
  }

  private side(name: string, members: readonly string[]): CellWriter {
    const begun = this.sides.get(name) ?? this.files.table(`${this.entity}.${name}`, [this.entity, ...members])
    this.sides.set(name, begun)
    return begun
  }
}
