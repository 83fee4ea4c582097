import { addDays } from '@nrec-align/schema'
import type { Year } from './calendar.ts'
import { type CommonRecord, identified } from './common-record.ts'
import type { Draws } from './draws.ts'
import { grades } from './grades.ts'
import { localNumbers, migrantNumber, stateNumbers } from './numbers.ts'

const firstNames = [
  'Testa',
  'Testo',
  'Sampla',
  'Samplo',
  'Exempla',
  'Exemplo',
  'Mocka',
  'Mocko',
  'Demo',
  'Dema',
] as const
const lastNames = ['Example', 'Sample', 'Specimen', 'Placeholder', 'Fictional', 'Synthetic', "O'Example"] as const

const races = [
  ['white'],
  ['black-or-african-american'],
  ['asian'],
  ['american-indian-or-alaska-native'],
  ['native-hawaiian-or-pacific-islander'],
  ['asian', 'white'],
] as const

const languages = ['spa', 'vie', 'chi', 'ara'] as const
const educations = ['less-than-high-school', 'high-school', 'some-college', 'college', 'graduate', 'unknown'] as const

/** A day of birth that fits a grade: five years old, or as many more as the grade says, on the first of September. */
const birthDateFor = (draws: Draws, { schoolYear }: Year, grade: number): string =>
  addDays(`${schoolYear - 1 - 5 - grade}-09-01`, -draws.between(0, 364))

const contactPointsOf = (draws: Draws, name: string) => [
  { kind: 'email', value: `${name}@example.org` },
  ...(draws.chance(0.5) ? [{ kind: 'mobile', value: `555-555-${draws.between(1000, 9999)}` }] : []),
]

const residenceOf = (draws: Draws) => ({
  use: 'residence',
  line1: `${draws.between(1, 999)} Sample Street`,
  ...(draws.chance(0.2) ? { line2: `Apt ${draws.between(1, 40)}` } : {}),
  city: 'Sampleton',
  state: 'CA',
  postalCode: '99999',
})

/** What a student is made from. */
export interface StudentFacts {
  readonly index: number
  /** The grade of the student in `year`, as a place in the list of grades. */
  readonly grade: number
  readonly year: Year
  readonly district: string
  readonly isMigrant: boolean
  readonly speaksOther: boolean
  readonly scopes: readonly string[]
}

/** Makes a student: an obviously made-up name, a birth date that fits the grade, and numbers of the state and the district. */
export const studentOf = (draws: Draws, facts: StudentFacts): CommonRecord => {
  const { index, grade, year, district, isMigrant, speaksOther, scopes } = facts
  const firstName = draws.one(firstNames)
  const isHispanic = draws.chance(0.4)
  const birthDate = birthDateFor(draws, year, grade)
  const local = String(990000 + index)
  const identifiers = [
    ...stateNumbers(index),
    ...(isMigrant ? [migrantNumber(index)] : []),
    ...localNumbers(local, scopes),
  ]
  return identified(identifiers, {
    roles: ['student'],
    firstName,
    middleName: draws.chance(0.4) ? draws.one(firstNames) : undefined,
    lastName: draws.one(lastNames),
    nameSuffix: draws.chance(0.02) ? 'Jr' : undefined,
    otherNames: draws.chance(0.1) ? [{ kind: 'preferred', firstName: 'Testy', lastName: 'Example' }] : undefined,
    birthDate,
    birthPlace: { city: 'Sampleton', stateProvince: 'US-CA', country: 'US' },
    sex: draws.chance(0.02) ? 'nonbinary' : draws.one(['female', 'male']),
    hispanicLatino: isHispanic,
    races: draws.chance(0.1) && isHispanic ? undefined : draws.one(races),
    languages: [{ use: 'home', language: speaksOther ? draws.one(languages) : 'eng' }],
    contactPoints: grade > 5 ? contactPointsOf(draws, `student${index}`) : undefined,
    addresses: [residenceOf(draws)],
    username: `student${index}`,
    household: `H${index - (index % 2)}`,
    student: {
      usSchoolEntryDate: addDays(birthDate, 365 * 5 + draws.between(0, 300)),
      grade9EntryYear: grade >= grades.indexOf('09') ? year.schoolYear - (grade - grades.indexOf('09')) : undefined,
      districtOfResidence: draws.chance(0.9) ? district : undefined,
      parentHighestEducation: draws.one(educations),
    },
  })
}

/** Makes a guardian, who has a number of the district but none of a state. */
export const guardianOf = (draws: Draws, index: number, scopes: readonly string[]): CommonRecord =>
  identified(localNumbers(`G${index}`, scopes), {
    roles: ['guardian'],
    firstName: draws.one(firstNames),
    lastName: draws.one(lastNames),
    contactPoints: contactPointsOf(draws, `guardian${index}`),
    addresses: [residenceOf(draws)],
  })

/** Makes a teacher. */
export const teacherOf = (draws: Draws, index: number, scopes: readonly string[]): CommonRecord =>
  identified(localNumbers(`T${index}`, scopes), {
    roles: ['teacher'],
    firstName: draws.one(firstNames),
    lastName: draws.one(lastNames),
    birthDate: `${draws.between(1965, 1998)}-0${draws.between(1, 9)}-15`,
    sex: draws.one(['female', 'male']),
    contactPoints: [{ kind: 'email', value: `teacher${index}@example.org` }],
    username: `teacher${index}`,
  })
