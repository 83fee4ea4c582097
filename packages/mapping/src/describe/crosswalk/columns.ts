import { type CedsElement, leafOf } from '@nrec-align/schema'
import { isVirtual } from '../../analyse/columns-of.ts'
import { type Home, homesOf, isIdentifier } from '../../analyse/home.ts'
import { factsOf, scopeColumnsOf } from '../../analyse/node-facts.ts'
import type { Column } from '../../declare/column.ts'
import { type FormatInstance, versionOf } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import { codeTarget } from './code-target.ts'
import type { Correspondence, FieldTarget } from './correspondence.ts'
import { relationOfNode } from './relation-of-node.ts'

/** Homes of one column in one field, read and written. */
interface Place {
  readonly home: Home
  readonly isRead: boolean
  readonly isWritten: boolean
}

const cedsOf = ({ entity, leaf }: Home): CedsElement | undefined => {
  const field = leafOf(entity, leaf)
  return isIdentifier(leaf) ? undefined : (field?.member?.ceds ?? field?.field.ceds)
}

const fieldTarget = (home: Home): FieldTarget => {
  const field = leafOf(home.entity, home.leaf)
  const label = field?.member?.description ?? field?.field.description ?? home.path
  return { kind: 'field', entity: home.binding.grain, path: home.path, label }
}

const nameOf = (home: Home): string => `${home.binding.grain}.${home.path}`

const placesOf = (reads: readonly Home[], writes: readonly Home[], column: string): readonly Place[] => {
  const here = (homes: readonly Home[]) => homes.filter((home) => home.columns.includes(column))
  const [read, written] = [here(reads), here(writes)]
  const byName = new Map([...written, ...read].map((home) => [nameOf(home), home] as const))
  return [...byName].map(([name, home]) => ({
    home,
    isRead: read.some((one) => nameOf(one) === name),
    isWritten: written.some((one) => nameOf(one) === name),
  }))
}

const together = (home: Home, column: string): readonly string[] => {
  const others = home.columns.filter((name) => name !== column && !isVirtual(name))
  return others.length === 0 ? [] : [`together with ${others.join(', ')}`]
}

const notesOf = ({ home, isRead, isWritten }: Place, column: string, isScope: boolean): readonly string[] => [
  ...(isScope ? ['says how the others are read'] : []),
  ...together(home, column),
  ...(isRead ? [] : [`only written${home.facts.reason === undefined ? '' : `: ${home.facts.reason}`}`]),
  ...(isWritten ? [] : [`only read${home.facts.reason === undefined ? '' : `: ${home.facts.reason}`}`]),
]

/** A column that asks for one code by yes or no. */
const codeOfFlag = (home: Home, column: string, known: Correspondence): readonly Correspondence[] => {
  const code = factsOf(home.node).codes[home.columns.indexOf(column)]
  if (code === undefined) return []
  const target = codeTarget(leafOf(home.entity, home.leaf)?.codeSet, code)
  return [{ ...known, relation: 'exact', target, notes: ['a yes in the column', ...known.notes] }]
}

const ofPlace = (layout: Layout, column: string, facts: Column, place: Place): readonly Correspondence[] => {
  const { home, isRead, isWritten } = place
  const isScope = scopeColumnsOf(home.node, home.columns).includes(column)
  const own = home.columns.filter((name) => !isVirtual(name)).length
  const known: Correspondence = {
    kind: 'column',
    in: layout.id,
    from: column,
    relation: isScope ? 'part' : relationOfNode(home.node, own, 1 + (home.facts.with ?? []).length),
    target: fieldTarget(home),
    isIndirect: false,
    isRead,
    isWritten,
    source: facts.source ?? layout.source,
    isVerified: (facts.confidence ?? layout.confidence) === 'verified',
    notes: notesOf(place, column, isScope),
  }
  const ceds = isScope ? undefined : cedsOf(home)
  return [
    known,
    ...(ceds === undefined ? [] : [{ ...known, target: { kind: 'element', ceds } as const, isIndirect: true }]),
    ...codeOfFlag(home, column, known),
  ]
}

/** Every column of a format with the fields it corresponds to, and with the elements of CEDS behind them. */
export const columnCorrespondences = (instance: FormatInstance): readonly Correspondence[] => {
  const [reads, writes] = [homesOf(instance, 'read'), homesOf(instance, 'write')]
  return versionOf(instance).layouts.flatMap((layout) => {
    const here = (homes: readonly Home[]) => homes.filter((home) => home.layout === layout.id)
    return Object.entries<Column>(layout.columns).flatMap(([name, facts]) =>
      placesOf(here(reads), here(writes), name).flatMap((place) => ofPlace(layout, name, facts, place)),
    )
  })
}
