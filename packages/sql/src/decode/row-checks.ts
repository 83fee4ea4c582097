import type { Layout } from '@nrec-align/mapping'
import { holdsAll } from './condition.ts'
import { type Check, checkOf } from './finding.ts'
import { cellName } from './names.ts'
import { all } from './sql.ts'

/** Rules between cells of a record; a rule over a column that the file lacks is left out. */
export const ruleChecks = ({ rules = [] }: Layout, placeOf: (column: string) => number): readonly Check[] =>
  rules.flatMap(({ id, when, then, at }) => {
    if ([when, then].some((predicate) => Object.keys(predicate).some((name) => placeOf(name) < 0))) return []
    const cellOf = (name: string) => cellName(placeOf(name))
    const broken = all([holdsAll(when, cellOf), `NOT ${holdsAll(then, cellOf)}`])
    return [checkOf(id, { column: placeOf(at), code: 'rule-broken', detail: { rule: id } }, broken)]
  })

/** Columns that a list of changes must fill, and a file that is the whole truth must leave blank. */
export const deltaChecks = (
  { deltaColumns = [] }: Layout,
  mode: 'bulk' | 'delta' | undefined,
  placeOf: (column: string) => number,
): readonly Check[] =>
  deltaColumns.flatMap((name) => {
    const column = placeOf(name)
    if (column < 0 || mode === undefined) return []
    return mode === 'bulk'
      ? [checkOf(name, { column, code: 'must-be-blank' }, `${cellName(column)} <> ''`)]
      : [checkOf(name, { column, code: 'missing-required' }, `${cellName(column)} = ''`)]
  })
