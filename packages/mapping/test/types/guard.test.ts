import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const FORMATS = 40
const COLUMNS = 300
const BINDINGS = 5

/** Measured on variants of the interface: beyond this, a workspace of many formats gets slow to check. */
const MOST_INSTANTIATIONS = 450_000

const paths = [
  ['student.firstName', 'text()'],
  ['student.middleName', 'text()'],
  ['student.lastName', 'text()'],
  ['student.nameSuffix', 'text()'],
  ['student.otherNames[alias].firstName', 'text()'],
  ['student.otherNames[alias].lastName', 'text()'],
  ['student.otherNames[preferred].firstName', 'text()'],
  ['student.birthDate', `date('yyyyMMdd')`],
  ['student.birthPlace.city', 'text()'],
  ['student.birthPlace.stateProvince', 'text()'],
  ['student.birthPlace.country', 'text()'],
  ['student.sex', 'code(sex)'],
  ['student.genderIdentity', 'text()'],
  ['student.hispanicLatino', `flag('Y', 'N')`],
  ['student.username', 'text()'],
  ['student.household', 'text()'],
  ['student.contactPoints[email].value', 'text()'],
  ['student.contactPoints[phone].value', 'text()'],
  ['student.addresses[residence].line1', 'text()'],
  ['student.addresses[residence].line2', 'text()'],
  ['student.addresses[residence].city', 'text()'],
  ['student.addresses[residence].postalCode', 'text()'],
  ['student.languages[home].language', 'text()'],
  ['student.identifiers[us-ca.ssid]', 'identifier()'],
  ['student.identifiers[local]', 'identifier()'],
  ['student.gradeLevel', 'code(grade)'],
  ['school.identifiers[us-ca.cds]', 'identifier()'],
  ['school.name', 'text()'],
  ['school.district.identifiers[us-ca.cd]', 'identifier()'],
  ['nextSchool.identifiers[us-ca.cds]', 'identifier()'],
  ['schoolYear', `schoolYear('range')`],
  ['begin', `date('yyyyMMdd')`],
  ['end', `date('yyyyMMdd')`],
  ['gradeLevel', 'code(grade)'],
  ['fullTimeEquivalency', 'decimal(2)'],
  ['modifiedAt', 'instant()'],
] as const

const columnNames = Array.from(
  { length: COLUMNS },
  (_, place) => `Column ${String.fromCharCode(65 + (place % 26))}${place}`,
)

const program = (number: number): string => `
import { bind, code, codeTable, date, decimal, delimited, flag, identifier, instant, layout, schoolYear, text } from '@nrec-align/mapping'
const sex = codeTable('sex', 'sex', { source: 'made up' }, [['F', 'female'], ['M', 'male']])
const grade = codeTable('grade', 'gradeLevel', { source: 'made up' }, [['K', 'KG'], ['1', '01']])
const records = layout('records${number}', {
  title: 'Records', description: 'Made up.', files: ['records.csv'], container: delimited(), source: 'made up', confidence: 'verified',
  columns: {
${columnNames.map((name) => `    '${name}': { description: 'A column.', privacy: 'public' },`).join('\n')}
  },
})
export const bindings = [
${Array.from({ length: BINDINGS }, (_, binding) => {
  const pairs = paths.map(
    ([path, codec], place) => `'${path}': ['${columnNames[binding * paths.length + place]}', ${codec}],`,
  )
  return `  bind(records, { id: 'record${binding}', grain: 'enrollment', pairs: { ${pairs.join(' ')} } }),`
}).join('\n')}
]
`

test(`${FORMATS} formats of ${COLUMNS} columns are checked without effort`, () => {
  const programs = Object.fromEntries(
    Array.from({ length: FORMATS }, (_, number) => [`format-${number}.ts`, program(number)]),
  )
  const { errors, instantiations } = compile(programs)
  expect(errors).toEqual([])
  expect(instantiations).toBeLessThan(MOST_INSTANTIATIONS)
  // A guard that counts nothing guards nothing.
  expect(instantiations).toBeGreaterThan(10_000)
})
