import { detect } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { aeries } from '../src/index.ts'
import { countsOf, fixture, own, run } from './support/run.ts'

const from = aeries({ options: { district: 'sample-district' } })
const read = await run(from, fixture('clean'))

const testa = 'us-ca.ssid/9900000001'
const testo = 'us-ca.ssid/9900000002'
const elementary = 'us-ca.cds/99999990000001'
const high = 'local@sample-district/992'

test('every answer is read, and nothing is found wrong', () => {
  expect(read.findings).toEqual([])
  expect(countsOf(read)).toEqual({
    schools: [2, 0, 0],
    students: [3, 0, 0],
    contacts: [3, 0, 0],
    tests: [3, 0, 0],
    staff: [2, 0, 0],
  })
})

test('the files are recognised as what they are', async () => {
  const [best] = await detect(fixture('clean'), [aeries])
  expect(best).toMatchObject({ format: 'aeries', recognised: true })
})

test('the answer of the schools says which code of the state a school has', () => {
  expect(read.entities('organization').map(({ id, identifiers }) => [id, identifiers])).toEqual([
    [
      elementary,
      [
        { system: 'local@sample-district', value: '991' },
        { system: 'us-ca.cds', value: '99999990000001' },
      ],
    ],
    [high, [{ system: 'local@sample-district', value: '992' }]],
  ])
  expect(read.entities('organization').map(own)[0]).toEqual({
    name: 'Sample Elementary',
    alternateName: 'Sample',
    addresses: [{ use: 'location', line1: '1 Sample Street', city: 'Sampletown', state: 'CA', postalCode: '00000' }],
    contactPoints: [
      { kind: 'phone', value: '5555550100' },
      { kind: 'website', value: 'https://school.example.org' },
    ],
    school: {},
  })
})

describe('students', () => {
  const people = read.entities('person')

  test('one person in two schools, whose number is 1 in both', () => {
    expect(people[0]).toMatchObject({
      id: testa,
      identifiers: [
        { system: 'local@sample-district', value: '99001' },
        { system: 'us-ca.ssid', value: '9900000001' },
      ],
    })
    expect(read.entities('enrollment').map(own)).toEqual([
      {
        student: testa,
        school: elementary,
        schoolYear: 2026,
        begin: '2025-08-11',
        end: '2026-01-02',
        gradeLevel: 'KG',
      },
      { student: testa, school: high, schoolYear: 2026, begin: '2026-01-05', gradeLevel: 'KG' },
      { student: testo, school: high, schoolYear: 2026, begin: '2025-08-11', gradeLevel: '12' },
    ])
  })

  test('member by member', () => {
    expect(own(people[0] as never)).toEqual({
      firstName: 'Testa',
      middleName: 'Q',
      lastName: 'Example',
      otherNames: [{ kind: 'alias', firstName: 'Tess', middleName: 'R', lastName: 'Specimen' }],
      birthDate: '2018-03-04',
      sex: 'female',
      hispanicLatino: true,
      races: ['white', 'asian'],
      raceRollup: 'two-or-more',
      contactPoints: [
        { kind: 'email', value: 'testa@example.org' },
        { kind: 'phone', value: '5555550101' },
        { kind: 'mobile', value: '5555550102' },
      ],
      addresses: [
        { use: 'residence', line1: '2 Sample Street', city: 'Sampletown', state: 'CA', postalCode: '00002' },
        { use: 'mailing', line1: 'PO Box 1', city: 'Sampletown', state: 'CA', postalCode: '00001' },
      ],
      student: { gradeLevel: 'KG' },
    })
  })

  test('as they are sent: a grade as a text, a day without its time, the other name of a race', () => {
    expect(people[1]).toMatchObject({
      birthDate: '2008-02-29',
      sex: 'male',
      hispanicLatino: false,
      races: ['black-or-african-american'],
      student: { gradeLevel: '12' },
    })
  })

  test('another state has another system', async () => {
    const elsewhere = aeries({ options: { district: 'd', stateIdSystem: 'us-tx.unique-id' } })
    const student = {
      StudentID: 99001,
      SchoolCode: 991,
      StudentNumber: 1,
      StateStudentID: '9900000001',
      LastName: 'Example',
    }
    const { entities } = await run(elsewhere, [inputFile('students.json', JSON.stringify([student]))])
    expect(entities('person').map(({ id }) => id)).toEqual(['us-tx.unique-id/9900000001'])
  })
})

test('a contact is told by the student and its place in the list; equal numbers of staff and students do not meet', () => {
  const ids = read.entities('person').map(({ id }) => id)
  expect(ids).toEqual([
    testa,
    testo,
    'aeries.contact@sample-district/99001_7c1',
    'aeries.contact@sample-district/99001_7c2',
    'aeries.contact@sample-district/99002_7c1',
    'aeries.staff@sample-district/99001',
    'aeries.staff@sample-district/99002',
  ])
  expect(read.entities('personRelationship').map(own)).toEqual([
    { student: testa, person: ids[2], contactPriority: 1 },
    { student: testa, person: ids[3], contactPriority: 2 },
    { student: testo, person: ids[4], contactPriority: 1 },
  ])
})

test('each part of a test is a result, with the scores it has', () => {
  expect(read.entities('assessmentResult').map(own)).toEqual([
    {
      student: testa,
      assessment: 'SMPL/0',
      assessmentTitle: 'Sample test, part 0',
      gradeLevelWhenAssessed: 'KG',
      date: '2026-04-20',
      scores: [
        { metric: 'scale', value: '491' },
        { metric: 'other', value: '3' },
      ],
    },
    {
      student: testa,
      assessment: 'SMPL/1',
      assessmentTitle: 'Sample test, part 1',
      gradeLevelWhenAssessed: '04',
      date: '2026-04-20',
      scores: [
        { metric: 'raw', value: '12' },
        { metric: 'percent-correct', value: '80.5' },
        { metric: 'performance-level', value: '3' },
        { metric: 'grade-equivalent', value: '4.2' },
        { metric: 'percentile', value: '66' },
        { metric: 'stanine', value: '6' },
        { metric: 'nce', value: '58' },
        { metric: 'other', value: '4' },
      ],
    },
    {
      student: testo,
      assessment: 'SMPL/0',
      assessmentTitle: 'Sample test, part 0',
      gradeLevelWhenAssessed: '04',
      date: '2026-04-20',
    },
  ])
})

test('one object a line, and one object alone, are read as well as a list', async () => {
  const lines = await run(from, fixture('clean-lines'))
  expect(countsOf(lines)).toEqual({ schools: [1, 0, 0], students: [2, 0, 0] })
  expect(lines.entities('enrollment').map(({ school }) => school)).toEqual([elementary, high])
})
