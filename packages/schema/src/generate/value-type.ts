import type { CodeSetName } from '../code-sets/index.ts'
import type { FieldType } from '../fields/facts.ts'
import type { Leaf } from '../paths/leaf.ts'

/** The type alias of a code set: `gradeLevel` gives `GradeLevelCode`. */
export const codeType = (set: CodeSetName): string => `${set[0]?.toUpperCase()}${set.slice(1)}Code`

const codeOf = ({ codeSet, path }: Leaf): string => {
  if (codeSet === undefined) throw new Error(`${path} names no code set`)
  return codeType(codeSet)
}

const valueTypes: { readonly [T in FieldType]: (leaf: Leaf) => string } = {
  text: () => 'string',
  integer: () => 'number',
  decimal: () => 'Decimal',
  date: () => 'IsoDate',
  partialDate: () => 'PartialDate',
  schoolYear: () => 'SchoolYear',
  instant: () => 'Instant',
  boolean: () => 'boolean',
  code: codeOf,
  codes: (leaf) => `readonly ${codeOf(leaf)}[]`,
  texts: () => 'readonly string[]',
  reference: () => 'Reference',
  references: () => 'readonly Reference[]',
  struct: () => 'unknown',
  keyed: () => 'unknown',
  structs: ({ entity, field }) =>
    `readonly NonNullable<${entity[0]?.toUpperCase()}${entity.slice(1)}['${field.name}']>[number][]`,
}

/** The TypeScript type of a leaf's value. */
export const valueType = (leaf: Leaf): string => valueTypes[leaf.type](leaf)
