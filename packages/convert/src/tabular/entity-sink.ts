import type { ByteSink, CellWriter } from '@nrec-align/io'
import type { EntityName } from '@nrec-align/schema'
import { tablesOf } from './entity-tables.ts'
import type { TableFiles } from './table-files.ts'

type CommonRecord = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (value === undefined ? '' : String(value))

/** Takes the lines of one entity and writes them as tables; a table of a list is begun with its first element. */
export class EntitySink implements ByteSink {
  private readonly decoder = new TextDecoder()
  private readonly files: TableFiles
  private readonly entity: EntityName
  private readonly tables: ReturnType<typeof tablesOf>
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
    this.main.write(columns.map(({ read }) => text(read(record))))
    for (const { name, columns: members, elements } of sides) {
      for (const element of elements(record)) this.side(name, members).write([text(record['id']), ...element.map(text)])
    }
  }

  private side(name: string, members: readonly string[]): CellWriter {
    const begun = this.sides.get(name) ?? this.files.table(`${this.entity}.${name}`, [this.entity, ...members])
    this.sides.set(name, begun)
    return begun
  }
}
