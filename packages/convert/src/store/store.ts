import { DECLARED_MISSING } from '@nrec-align/mapping'
import { type EntityName, entityNames, spaceOf } from '@nrec-align/schema'
import { Interner } from './interner.ts'
import type { SettledStore } from './settled.ts'
import { Statements } from './statements.ts'
import { Table } from './table.ts'

/** Dictionary number of a value that a source declares unknown. */
export const MISSING = 1

/** Everything a run knows about its entities. */
export class Store implements SettledStore {
  readonly texts = new Interner()
  readonly systems = new Interner()
  /** What different records say of who each person is. */
  readonly statements = new Statements()
  private readonly tables = new Map<EntityName, Table>()

  constructor() {
    if (this.texts.number(DECLARED_MISSING) !== MISSING)
      throw new Error('the dictionary must begin with the missing marker')
  }

  /** The table of an entity's space, made on first use. */
  table(entity: EntityName): Table {
    const space = spaceOf(entity)
    let table = this.tables.get(space)
    if (table === undefined) {
      table = new Table(space, this)
      this.tables.set(space, table)
    }
    return table
  }

  /** The table of an entity's space if anything was loaded into it. */
  known(entity: EntityName): Table | undefined {
    return this.tables.get(spaceOf(entity))
  }

  /** All tables in the order of the model. */
  all(): readonly Table[] {
    return entityNames.flatMap((name) => this.tables.get(name) ?? [])
  }
}

/**
 * Bit that marks a node as one of a subtype; 0 for an entity that is its own space.
 *
 * @internal
 */
export const subtypeBit = (entity: EntityName): number => {
  const space = spaceOf(entity)
  if (space === entity) return 0
  const subtypes = entityNames.filter((name) => spaceOf(name) === space && name !== space)
  return 1 << subtypes.indexOf(entity)
}
