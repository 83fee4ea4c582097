import { identifierSystem, identifierSystems } from '@nrec-align/schema'
import type { KnownAs } from './common-record.ts'

/** Numbers begin with 99, which no issuing body uses for anybody real. */
const numbered = (index: number, length: number): string => `99${String(index).padStart(length - 2, '0')}`

/** Systems that number districts, each with the one that numbers their schools by appending digits to the district's number. */
const districtSystems = [
  ['us-ca.cd', 'us-ca.cds'],
  ['nces.lea', 'nces.school'],
  ['us-pa.aun', 'us-pa.school'],
  ['us-tx.district', 'us-tx.campus'],
] as const

const known = districtSystems.flatMap(([district, school]) => {
  const [own, further] = [identifierSystem(district)?.length, identifierSystem(school)?.length]
  return own === undefined || further === undefined ? [] : [{ district, school, own, further }]
})

/** Vermont publishes no form of its numbers; letters say what a body is, and a number has room for six characters. */
const vermontNumber = (letters: 'SU' | 'PS', index: number): KnownAs => ({
  system: 'us-vt.org',
  value: letters + numbered(index, 4),
})

/** The number of the district in every system that numbers districts. */
export const districtNumbers: readonly KnownAs[] = [
  ...known.map(({ district, own }) => ({ system: district, value: numbered(1, own) })),
  vermontNumber('SU', 1),
]

/** Small numbers stand for no school in some states, such as 0000001 for a nonpublic one in California. */
const FIRST_SCHOOL = 101

/** The numbers of a school; but for Vermont's each begins with that of the district. */
export const schoolNumbers = (index: number): readonly KnownAs[] => [
  ...known.map(({ school, own, further }) => ({
    system: school,
    value: numbered(1, own) + String(FIRST_SCHOOL - 1 + index).padStart(further - own, '0'),
  })),
  vermontNumber('PS', index),
]

/** Systems that a state numbers its students by; of Vermont's only how much room a number has is published. */
const stateSystems = [
  ...identifierSystems.flatMap(({ name, entity, scoped, length }) =>
    entity === 'person' && !scoped && length !== undefined && name !== 'us.migrant' ? [{ name, length }] : [],
  ),
  { name: 'us-vt.perm-number', length: 10 },
]

/** The numbers of a student in the registry of every state: obviously nobody real has them all. */
export const stateNumbers = (index: number): readonly KnownAs[] =>
  stateSystems.map(({ name, length }) => ({ system: name, value: numbered(index, length) }))

/** The number of a migrant student in the interstate exchange. */
export const migrantNumber = (index: number): KnownAs => ({ system: 'us.migrant', value: numbered(index, 11) })

/** The tax number of a partner. */
export const taxNumber = (index: number): KnownAs => ({ system: 'irs.ein', value: numbered(index, 9) })

/** The scopes of local numbers: each number of the district, and those that were asked for. */
const scopesOf = (further: readonly string[]): readonly string[] => [
  ...districtNumbers.map(({ system, value }) => `${system}.${value}`),
  ...further,
]

/** The number of a body under each of the scoped systems asked for that number bodies: no zero in front, for it may be a whole number. */
export const hostNumbers = (index: number, systems: readonly string[]): readonly KnownAs[] =>
  systems
    .filter((system) => identifierSystem(system)?.entity === 'organization')
    .map((system) => ({ system, value: numbered(index, 9) }))

/** One local number under every scope. */
export const localNumbers = (value: string, further: readonly string[]): readonly KnownAs[] =>
  scopesOf(further).map((scope) => ({ system: `local@${scope}`, value }))
