import { expect, test } from 'vitest'
import { calpads } from '../src/index.ts'
import { englishLearner } from '../src/tables/english-learner.ts'
import { exitOutcome } from '../src/tables/exit-outcome.ts'
import { homeLanguage } from '../src/tables/home-language.ts'
import { parentEducation } from '../src/tables/parent-education.ts'
import { recordStatus } from '../src/tables/record-status.ts'
import { stateProvince } from '../src/tables/state-province.ts'

const bindings = calpads.format.versions[0]?.bindings ?? []
const rowBindings = bindings.filter(({ side }) => side === undefined)
const words = (text: string): string[] => text.trim().split(/\s+/)

/** The numbers in use until 2022-23, without 49: it names a family of languages that has no letters of its own. */
const languageNumbers = words(`
  00 01 02 03 04 05 06 07 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
  32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 50 51 52 53 54 56 57 60 61 62 63 64 65 99`)

test('every number of a language is read, and nothing else with two digits', () => {
  const numbers = homeLanguage.rows.map(([wire]) => String(wire)).filter((wire) => /^[0-9]/.test(wire))
  expect(numbers.sort()).toEqual(languageNumbers)
})

test('every language that a number names has letters, which stand for themselves', () => {
  const letters = homeLanguage.rows.filter(([wire]) => /^[a-z]{3}$/.test(String(wire)))
  expect(letters.filter(([wire, canonical]) => wire !== canonical)).toEqual([])
  const named = new Set(homeLanguage.rows.map(([, canonical]) => String(canonical)))
  expect([...named].filter((language) => !letters.some(([wire]) => wire === language))).toEqual([])
})

test('six levels of education, of which one is no answer', () => {
  expect(parentEducation.rows.map(([wire]) => wire)).toEqual(words('10 11 12 13 14 15'))
})

test('fifty states, the district, eight territories and freely associated states, three kinds of military mail', () => {
  const states = stateProvince.rows.map(([wire]) => String(wire)).filter((wire) => wire.startsWith('US-'))
  expect(new Set(states).size).toBe(states.length)
  // 50 + DC + AS GU MP PR VI FM MH PW + AA AE AP.
  expect(states).toHaveLength(62)
})

test.each(rowBindings.filter(({ layout }) => ['sela', 'sprg', 'stas'].includes(layout)))(
  '$layout/$id repeats what the state matches the student by',
  (binding) => {
    const person = binding.grain === 'participation' ? 'participant' : 'student'
    const paths = ['firstName', 'lastName', 'birthDate', 'sex'].map((field) => `${person}.${field}`)
    expect(paths.filter((path) => binding.pairs[path]?.[2]?.mode !== 'encodeOnly')).toEqual([])
  },
)

test.each(rowBindings)('$layout/$id reads what the row asks for and names the row it writes', (binding) => {
  expect(binding.pairs['recordStatus']?.[0]).toBe('Transaction Type Code')
  expect(binding.pairs['identifiers[local@calpads.record]']?.[0]).toBe('Local Record ID')
})

test.each(bindings.filter(({ layout, side }) => layout === 'sinf' && side !== undefined))(
  'sinf/$id holds from the day the row does, about the student of the row',
  (binding) => {
    expect(binding.pairs['validFrom']?.[0]).toBe('Effective Start Date')
    expect(binding.pairs['student.identifiers[us-ca.ssid]']?.[0]).toBe('SSID')
    expect(binding.pairs['student.identifiers[local]']?.[0]).toEqual(['Local Student ID', 'Reporting LEA'])
  },
)

const bindingOf = (id: string) => bindings.find((binding) => binding.id === id)

/** Which records each kind of row is written for: those with a code of their own, by hand from the published lists. */
test.each([
  ['completion', { kind: words('regular-diploma certificate equivalency none') }],
  [
    'status',
    { kind: words('section-504 gifted disability pregnant-or-parenting military-connected tribal-foster-youth') },
  ],
  ['meals', { kind: 'meal-eligibility', detail: ['free', 'reduced'] }],
  ['migrant', { kind: 'migrant' }],
  ['homeless', { kind: 'homeless' }],
  [
    'participation',
    {
      programKind: words(
        'alternative-education career-technical title-i remedial transitional-kindergarten dual-language',
      ),
    },
  ],
])('%s is written for records it has a code for', (id, condition) => {
  expect(bindingOf(id)?.when).toEqual(condition)
})

test('a completion is read where its status is filled', () => {
  expect(bindingOf('completion')?.present).toEqual(['Student School Completion Status'])
})

const schoolColumns = ['Reporting LEA', 'School of Attendance']
const studentColumns = ['Local Student ID', 'Reporting LEA']

/** What a further record says of student, school and days is what its row says. */
test.each([
  ['completion', 'school', { date: 'Enrollment Exit Date' }],
  [
    'unaccompanied-youth',
    'organization',
    {
      schoolYear: 'Academic Year ID',
      begin: 'Education Program Membership Start Date',
      end: 'Education Program Membership End Date',
    },
  ],
  [
    'runaway-youth',
    'organization',
    {
      schoolYear: 'Academic Year ID',
      begin: 'Education Program Membership Start Date',
      end: 'Education Program Membership End Date',
    },
  ],
])('%s is about the student, the %s and the days of its row', (id, body, days) => {
  const pairs = bindingOf(id)?.pairs ?? {}
  expect(pairs['student.identifiers[us-ca.ssid]']?.[0]).toBe('SSID')
  expect(pairs['student.identifiers[local]']?.[0]).toEqual(studentColumns)
  expect(pairs[`${body}.identifiers[us-ca.cds]`]?.[0]).toEqual(schoolColumns)
  for (const [path, column] of Object.entries(days)) expect(pairs[path]?.[0]).toBe(column)
})

test.each(rowBindings.filter(({ layout }) => layout === 'sprg'))(
  'sprg/$id holds for days of a school year',
  (binding) => {
    expect(binding.pairs['begin']?.[0]).toBe('Education Program Membership Start Date')
    expect(binding.pairs['end']?.[0]).toBe('Education Program Membership End Date')
    // A participation has days only.
    if (binding.grain === 'studentStatus') expect(binding.pairs['schoolYear']?.[0]).toBe('Academic Year ID')
  },
)

test('a status without the code of the state is written by its value alone', () => {
  const alone = englishLearner.rows.filter(([, , , direction]) => direction === 'encodeOnly')
  expect(alone.map(([wire, canonical]) => [wire, canonical])).toEqual([
    ['EL', 'yes'],
    ['RFEP', 'former'],
    ['TBD', 'undetermined'],
  ])
})

test('completing school has an outcome for each of the completion statuses', () => {
  const statuses = exitOutcome.rows.flatMap(([wire]) => (wire[0] === 'E230' ? [wire[1]] : []))
  expect(statuses).toEqual(expect.arrayContaining(words('100 104 106 108 120 250 320 330 360')))
})

test('a row may add, delete or replace', () => {
  expect(recordStatus.rows.map(([wire]) => wire)).toEqual(expect.arrayContaining(['A', 'D', 'R']))
})

/** The cell each rule asks for, worked out from the conditions that the publications print beside the columns. */
test.each([
  [
    'senr',
    words(`exit-date-needs-reason exit-reason-needs-date completer-exit-needs-status nonpublic-school-named
      nonpublic-school-only-with-placeholder graduate-needs-university-indicator merit-seal-only-with-diploma
      biliteracy-seal-only-with-diploma`),
  ],
  [
    'sinf',
    words('first-name last-name birth-date gender birth-country parent-education').map(
      (what) => `full-record-has-${what}`,
    ),
  ],
  ['sprg', words('dwelling unaccompanied runaway').map((what) => `homeless-needs-${what}`)],
])('%s has the rules between cells', (id, rules) => {
  const layout = calpads.format.versions[0]?.layouts.find((one) => one.id === id)
  expect(layout?.rules?.map((rule) => rule.id)).toEqual(rules)
})

test.each([
  ['unaccompanied-youth', 'Unaccompanied Youth Indicator'],
  ['runaway-youth', 'Runaway Youth Indicator'],
])('%s is stated where its column is filled', (id, column) => {
  expect(bindingOf(id)?.present).toEqual([column])
})

test.each(rowBindings.filter(({ layout, grain }) => layout === 'sprg' && grain === 'studentStatus'))(
  'a row of sprg/$id says that the status holds',
  (binding) => {
    expect(binding.pairs['value']?.[1]).toMatchObject({ kind: 'constant', value: 'yes' })
  },
)

test('without an exit reason there is no outcome, whatever the completion status', () => {
  expect(exitOutcome.rows.find(([wire]) => wire[0] === '')?.slice(0, 2)).toEqual([['', '*'], []])
})
