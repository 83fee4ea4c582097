import type { Sql } from '../sql.ts'

/** Expressions over cells that are kept as columns, each once however often it is asked for. */
export class Readings {
  private readonly prefix: string
  readonly columns: { readonly name: Sql; readonly sql: Sql; readonly about: string }[] = []
  private readonly names = new Map<Sql, Sql>()

  constructor(prefix: string) {
    this.prefix = prefix
  }

  read(sql: Sql, about: string): Sql {
    const known = this.names.get(sql)
    if (known !== undefined) return known
    const name = `${this.prefix}${this.columns.length + 1}`
    this.names.set(sql, name)
    this.columns.push({ name, sql, about })
    return name
  }
}
