import type { Binding, Layout } from '@nrec-align/mapping'
import { holds, holdsAll } from './condition.ts'
import type { Check, Section } from './finding.ts'
import { quoted, sideRead } from './names.ts'
import { all, any, cases, literal, type Sql } from './sql.ts'

/** Which records are whose, as SQL over the cells. */
export interface Ownership {
  /** Id of the binding that owns a record; NULL where none does. */
  readonly owner: Sql
  /** Bindings that read records beside their owner, each with its condition. */
  readonly sides: readonly (readonly [binding: string, condition: Sql])[]
  /** Whether a record has an owner; nothing where every record has. */
  readonly isOwned: Sql | undefined
  /** Whether a binding reads a record, over the columns made of `owner` and `sides`; nothing where it reads every record. */
  readonly isReadBy: (binding: Binding) => Sql | undefined
  /** Records that are nobody's: the first column whose text no binding looks for. */
  readonly unknown: Section
  /** Why a record is no data; NULL where it is. */
  readonly skipReason: Sql | undefined
}

type CellOf = (column: string) => Sql

const isOnlyWritten = ({ pairs }: Binding): boolean =>
  Object.values(pairs).every(([, , facts]) => facts?.mode === 'encodeOnly')

const reads = (binding: Binding, cellOf: CellOf): Sql => {
  if (isOnlyWritten(binding)) return 'false'
  const { where = {}, present = [] } = binding
  const isPresent = present.length === 0 ? [] : [any(present.map((column) => `${cellOf(column)} <> ''`))]
  return all([
    ...Object.entries(where).map(([column, condition]) => holds(cellOf(column), condition ?? { present: true })),
    ...isPresent,
  ])
}

const unknownChecks = (
  bindings: readonly Binding[],
  placeOf: (column: string) => number,
  cellOf: CellOf,
): readonly Check[] => {
  const owners = bindings.filter(({ side }) => side === undefined)
  const asked = [...new Set(owners.flatMap(({ where = {} }) => Object.keys(where)))].filter(
    (name) => placeOf(name) >= 0,
  )
  const isKnown = (name: string): Sql =>
    any(
      bindings.flatMap(({ where = {} }) =>
        name in where ? [holds(cellOf(name), where[name] ?? { present: true })] : [],
      ),
    )
  const findings = asked.length === 0 ? [-1] : asked.map(placeOf)
  return [
    {
      about: 'the kind of record',
      findings: findings.map((column) => ({ column, code: 'unknown-record-type' as const })),
      sql: (bits) =>
        asked.length <= 1
          ? (bits[0] ?? '0')
          : cases(
              '',
              asked.map((name, at) => `WHEN NOT ${isKnown(name)} THEN ${bits[at]}`),
              bits[0],
            ),
    },
  ]
}

/** Works out whose records are whose. */
export const ownershipOf = (
  { skip = [] }: Layout,
  bindings: readonly Binding[],
  placeOf: (column: string) => number,
  cellOf: CellOf,
): Ownership => {
  const conditions = new Map(bindings.map((binding) => [binding, reads(binding, cellOf)]))
  const owners = bindings.filter(({ side }) => side === undefined)
  const ownsAll = owners.find((binding) => conditions.get(binding) === 'true')
  const rows = owners.map((binding) => `WHEN ${conditions.get(binding)} THEN ${literal(binding.id)}`)
  const isOwned = bindings.length === 0 || ownsAll !== undefined ? undefined : 'owner IS NOT NULL'
  return {
    owner:
      owners.length === 0
        ? 'CAST(NULL AS VARCHAR)'
        : owners[0] === ownsAll
          ? literal(ownsAll?.id ?? '')
          : cases('', rows),
    sides: bindings.flatMap((binding) =>
      binding.side === undefined ? [] : [[binding.id, conditions.get(binding) ?? 'false'] as const],
    ),
    isOwned,
    isReadBy: (binding) => {
      if (binding.side !== undefined) return quoted(sideRead(binding.id))
      return owners[0] === ownsAll && binding === ownsAll ? undefined : `owner = ${literal(binding.id)}`
    },
    unknown: {
      guard: isOwned === undefined ? 'false' : 'owner IS NULL',
      checks: isOwned === undefined ? [] : unknownChecks(bindings, placeOf, cellOf),
    },
    skipReason:
      skip.length === 0
        ? undefined
        : cases(
            '',
            skip.map(({ where, reason }) => `WHEN ${holdsAll(where, cellOf)} THEN ${literal(reason)}`),
          ),
  }
}
