import { entities } from '../definitions/entities.ts'
import type { EntityName } from '../entity-name.ts'
import type { Leaf } from './leaf.ts'
import { leafOf } from './leaf-of.ts'
import { lexical } from './lexical.ts'

type NestedRecord = Record<string, unknown>

const groupIn = (record: NestedRecord, name: string): NestedRecord => {
  const known = record[name]
  if (known !== undefined) return known as NestedRecord
  const group: NestedRecord = {}
  record[name] = group
  return group
}

const elementIn = (record: NestedRecord, name: string, member: string, key: string): NestedRecord => {
  const list = (record[name] ?? []) as NestedRecord[]
  record[name] = list
  const known = list.find((element) => element[member] === key)
  if (known !== undefined) return known
  const element = { [member]: key }
  list.push(element)
  return element
}

/** The record or part of a record in which the leaf's value stands. */
const holderOf = (record: NestedRecord, { field, key, member }: Leaf): NestedRecord => {
  if (key !== undefined && field.key !== undefined) return elementIn(record, field.name, field.key, key)
  return member === undefined ? record : groupIn(record, field.name)
}

/** The part of a base's record that belongs to the leaf's subtype; a subtype's own record is flat. */
const partOf = (entity: EntityName, record: NestedRecord, { field, subtype }: Leaf): NestedRecord =>
  subtype === undefined || field.name in entities[entity].fields ? record : groupIn(record, subtype)

/**
 * Builds the nested, typed record of one entity from its text leaves.
 *
 * Dates and decimals stay text; an element of a list stands where its first leaf came.
 *
 * @param entity the name of an entity
 * @param values leaf paths and their canonical text; the texts are trusted to be canonical
 * @throws RangeError for a path that the entity does not have
 * @example
 * ```ts
 * import { nest } from '@nrec-align/schema'
 *
 * const person = nest('person', [['hispanicLatino', 'true'], ['races', 'asian|white'], ['gradeLevel', '05']])
 * console.assert(person.hispanicLatino === true)
 * console.assert(JSON.stringify(person.student) === '{"gradeLevel":"05"}')
 * ```
 */
export const nest = (entity: EntityName, values: Iterable<readonly [path: string, text: string]>): NestedRecord => {
  const record: NestedRecord = {}
  for (const [path, text] of values) {
    const leaf = leafOf(entity, path)
    if (leaf === undefined) throw new RangeError(`${entity} has no leaf ${path}`)
    const holder = holderOf(partOf(entity, record, leaf), leaf)
    holder[(leaf.member ?? leaf.field).name] = lexical[leaf.type].read(text)
  }
  return record
}
