import { codeSets, type EntityName, type FieldType, type Leaf, leavesOf, nest, spaceOf } from '@nrec-align/schema'
import fc from 'fast-check'

const separator = '\u001f'

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 '-]{0,8}$/)
const dayText = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const codesOf = ({ codeSet }: Leaf): string[] => (codeSet ? codeSets[codeSet].codes.map(([code]) => code) : [])

const decimalText = (scale: number) =>
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: scale })).map(([digits, shift]) => {
    const value = digits / 10 ** Math.min(shift, 4)
    return String(Object.is(value, -0) ? 0 : value)
  })

const listText = (of: fc.Arbitrary<string>) =>
  fc.array(of, { minLength: 1, maxLength: 3 }).map((list) => list.join(separator))

/** One element of a list of groups, with every member it may have. */
const groupText = ({ field }: Leaf): fc.Arbitrary<string> => {
  const members = Object.values(field.members ?? {})
  const values = members.map((member) =>
    member.codeSet ? fc.constantFrom(...codeSets[member.codeSet].codes.map(([code]) => code)) : word,
  )
  return fc
    .tuple(...values)
    .map((texts) => JSON.stringify([Object.fromEntries(members.map(({ name }, at) => [name, texts[at]]))]))
}

/** Members whose texts follow a list kept elsewhere. */
const shaped: Readonly<Record<string, fc.Arbitrary<string>>> = {
  language: fc.stringMatching(/^[a-z]{3}$/),
  country: fc.stringMatching(/^[A-Z]{2}$/),
}

const textOf: { readonly [T in FieldType]: (leaf: Leaf) => fc.Arbitrary<string> } = {
  text: ({ member }) => shaped[member?.name ?? ''] ?? word,
  integer: () => fc.integer().map(String),
  decimal: ({ scale }) => decimalText(scale ?? 0),
  date: () => dayText,
  partialDate: () =>
    fc.oneof(
      dayText,
      dayText.map((day) => day.slice(0, 7)),
    ),
  schoolYear: () => fc.integer({ min: 1990, max: 2099 }).map(String),
  instant: () => dayText.map((day) => `${day}T07:30:00Z`),
  boolean: () => fc.constantFrom('true', 'false'),
  code: (leaf) => fc.constantFrom(...codesOf(leaf)),
  codes: (leaf) => fc.subarray(codesOf(leaf), { minLength: 1 }).map((codes) => codes.join('|')),
  texts: () => listText(word),
  reference: () => word.map((value) => `local/${value}`),
  references: () => listText(word),
  struct: groupText,
  keyed: groupText,
  structs: groupText,
}

const identifiers = fc.uniqueArray(
  fc.tuple(fc.constantFrom('identifiers[us-ca.ssid]', 'identifiers[local@example]'), word),
  { selector: ([path]) => path },
)

/** The leaves that the schema of the entity itself has; a base's record holds those of its subtypes too. */
const always = (entity: EntityName) => (leaf: Leaf) => leaf.field.required && (leaf.subtype ?? entity) === entity

/** Text leaves of a complete record of the entity: all required ones, and any of the others. */
export const leafTexts = (entity: EntityName): fc.Arbitrary<[path: string, text: string][]> => {
  const required = leavesOf(entity).filter(always(spaceOf(entity)))
  return fc
    .subarray([...leavesOf(entity)])
    .chain((some) => {
      const leaves = [...new Set([...required, ...some])]
      return fc.tuple(identifiers, ...leaves.map((leaf) => fc.tuple(fc.constant(leaf.path), textOf[leaf.type](leaf))))
    })
    .map(([own, ...others]) => [...own, ...others])
}

/** Complete records of the entity. */
export const records = (entity: EntityName): fc.Arbitrary<Record<string, unknown>> =>
  leafTexts(entity).map((values) => ({ id: 'local/1', ...nest(entity, values) }))
