import { leafOf } from '@nrec-align/schema'
import type { Default } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import type { Home } from '../home.ts'
import type { Carriage } from './carriage.ts'
import type { LossPredicate } from './loss-predicate.ts'
import type { Trip } from './round-trip.ts'

/** The same predicates, each once. */
export const withoutRepeats = (predicates: readonly LossPredicate[]): readonly LossPredicate[] => {
  const seen = new Set<string>()
  return predicates.filter((predicate) => {
    const text = JSON.stringify(predicate)
    return !seen.has(text) && seen.add(text)
  })
}

const ofLists: readonly LossPredicate['kind'][] = ['list-overflow', 'other-order', 'only-first']

const listTypes: readonly unknown[] = ['codes', 'texts', 'references', 'structs']

const holdsSeveral = (home: Home): boolean => listTypes.includes(leafOf(home.entity, home.leaf)?.type)

/** Limits that the cells of a column can break: a text no longer than its own column never is too long for a wider one. */
export const breakable = (
  predicates: readonly LossPredicate[],
  home: Home,
  column: Column | undefined,
  trip: Trip,
): readonly LossPredicate[] =>
  predicates.filter((predicate) => {
    if (predicate.kind === 'too-long') {
      return trip.codes === undefined && (column?.length === undefined || column.length > predicate.most)
    }
    if (predicate.kind === 'too-many-digits') return (trip.scale ?? Number.POSITIVE_INFINITY) > predicate.most
    if (!holdsSeveral(home)) return !ofLists.includes(predicate.kind)
    return predicate.kind !== 'list-overflow' || home.columns.length <= 1 || home.columns.length > predicate.most
  })

/** A default as a reader sees it: its text, or in brackets where the text comes from. */
export const defaultText = (value: Default<string>[0]): string => {
  if (typeof value === 'string') return value
  if ('uuidOf' in value) return `(UUID of ${value.uuidOf.join(', ')})`
  return `(${'column' in value ? value.column : value.option})`
}

/** A cell that may be blank comes back filled where the target declares a default for its own column. */
export const filledThere = ({ home }: Carriage, column: Column | undefined): readonly LossPredicate[] => {
  const value = home.columns.map((name) => home.binding.defaults?.[name]?.[0]).find((one) => one !== undefined)
  if (value === undefined || column?.required === 'always') return []
  return [{ kind: 'default-written', text: defaultText(value) }]
}
