import { describe, expect, test } from 'vitest'
import { descriptorUri as uri } from '../src/descriptors/uri.ts'
import { entities, five, fixture, four, type Json, lines, run } from './support/run.ts'

const host = (system: string, value: string): string => `${system}@sample/${value}`
const body = (number: number): string => host('ed-fi.education-organization-id', String(number))
const district = 'us-ca.cds/99000000000000'
const high = 'nces.school/990001000001'
const person = (number: string): string => host('ed-fi.student-unique-id', number)

const read = await run(five, fixture('clean'))

const found = (kind: string, id: string): Json | undefined => entities(read, kind).find((one) => one['id'] === id)

test('nothing is found wrong', () => {
  expect(read.findings).toEqual([])
})

/** Worked by hand from the fixtures and the published lists. */
describe('students', () => {
  test('have their names, their birth, and what a district says of them', () => {
    expect(found('person', 'us-ca.ssid/9900000001')).toEqual({
      id: 'us-ca.ssid/9900000001',
      identifiers: [
        { system: 'ed-fi.student-unique-id@sample', value: '990001' },
        { system: 'ed-fi.person@sample', value: 'uri://ed-fi.org/SourceSystemDescriptor#District|99-1' },
        { system: 'us-ca.ssid', value: '9900000001' },
        { system: 'local@990100', value: '77' },
      ],
      firstName: 'Testa',
      middleName: 'M',
      lastName: 'Example',
      nameSuffix: 'III',
      otherNames: [
        { kind: 'preferred', firstName: 'Tes', lastName: 'Example' },
        { kind: 'alias', firstName: 'Teta', lastName: 'Example' },
      ],
      birthDate: '2010-01-05',
      birthPlace: { city: 'Sampletown', stateProvince: 'US-CA', country: 'US' },
      sex: 'female',
      genderIdentity: 'she/her',
      hispanicLatino: true,
      raceRollup: 'two-or-more',
      races: ['american-indian-or-alaska-native', 'white'],
      languages: [
        { use: 'home', language: 'spa' },
        { use: 'spoken', language: 'eng' },
      ],
      contactPoints: [
        { kind: 'email', value: 'testa@example.org', use: 'Home/Personal' },
        { kind: 'phone', value: '555-0110' },
        { kind: 'mobile', value: '555-0111' },
      ],
      addresses: [
        {
          use: 'residence',
          line1: '1 Sample Street',
          line2: '2',
          city: 'Sampletown',
          state: 'CA',
          postalCode: '00000',
          countyFips: '06001',
          latitude: '37.5',
          longitude: '-122.25',
        },
        { use: 'mailing', line1: 'PO Box 1', city: 'Sampletown', state: 'CA', postalCode: '00000' },
      ],
      username: 'testa',
      student: { gradeLevel: '09', grade9EntryYear: 2025 },
    })
  })

  test('have statuses, each with the body that says so and the days on which it holds', () => {
    const statuses = entities(read, 'studentStatus').map(({ id: _id, ...rest }) => rest)
    const about = { student: 'us-ca.ssid/9900000001', organization: district }
    expect(statuses.filter(({ student }) => student === about.student)).toEqual(
      expect.arrayContaining([
        { ...about, kind: 'english-learner', value: 'yes' },
        { ...about, kind: 'disability', value: 'yes', detail: 'Orthopedic Impairment' },
        { ...about, kind: 'homeless', value: 'yes', begin: '2024-09-01', end: '2025-01-31' },
        { ...about, kind: 'homeless', value: 'yes', begin: '2025-10-01' },
        { ...about, kind: 'economically-disadvantaged', value: 'yes' },
      ]),
    )
    expect(statuses.filter(({ student }) => student === person('990002'))).toEqual(
      expect.arrayContaining([
        { student: person('990002'), organization: district, kind: 'english-learner', value: 'no' },
        { student: person('990002'), organization: district, kind: 'military-connected', value: 'no' },
      ]),
    )
    expect(statuses).toHaveLength(7)
  })

  test('go to schools', () => {
    expect(entities(read, 'enrollment').map(({ id: _id, ...rest }) => rest)).toEqual([
      {
        student: 'us-ca.ssid/9900000001',
        school: high,
        schoolYear: 2026,
        begin: '2025-08-11',
        gradeLevel: '09',
        entryType: 'original',
        enrollmentKind: 'primary',
        fullTimeEquivalency: '1',
        residencyStatus: 'Resident of another state',
      },
      {
        student: person('990002'),
        school: high,
        schoolYear: 2026,
        begin: '2025-08-11',
        end: '2026-01-16',
        gradeLevel: '10',
        exitType: 'transfer',
        enrollmentKind: 'primary',
        fullTimeEquivalency: '0.5',
      },
      {
        student: person('990003'),
        school: body(990100002),
        schoolYear: 2026,
        begin: '2025-08-11',
        gradeLevel: 'KG',
        nextSchool: high,
      },
    ])
  })
})

describe('bodies', () => {
  test('a school and its district', () => {
    expect(found('organization', 'nces.school/990001000001')).toMatchObject({
      name: 'Sample High',
      type: 'school',
      operationalStatus: 'open',
      addresses: [{ use: 'location', line1: '9 School Road', city: 'Sampletown', state: 'CA', postalCode: '00001' }],
      school: {
        schoolType: 'regular',
        schoolLevel: 'high',
        gradesOffered: ['09', '10'],
        district: 'us-ca.cds/99000000000000',
        charter: false,
        titleIStatus: 'schoolwide',
      },
    })
    expect(found('organization', 'us-ca.cds/99000000000000')).toMatchObject({
      name: 'Sample Unified',
      type: 'district',
      contactPoints: [
        { kind: 'phone', value: '555-0100' },
        { kind: 'fax', value: '555-0101' },
        { kind: 'website', value: 'https://sample.example' },
      ],
      district: { districtType: 'regular' },
    })
  })

  test('a provider in the community and who runs it', () => {
    expect(found('organization', body(990020))).toMatchObject({
      name: 'Sample Child Care',
      type: 'service-provider',
      parentOrganization: body(990019),
      operationalStatus: 'open',
      control: 'nonprofit',
      partner: { providerCategory: 'Child care center' },
    })
    expect(found('organization', body(990019))).toMatchObject({ type: 'community-organization' })
  })
})

describe('what happens', () => {
  test('a day of absence in a session', () => {
    expect(entities(read, 'attendanceEvent')[0]).toMatchObject({
      student: 'us-ca.ssid/9900000001',
      organization: 'nces.school/990001000001',
      date: '2025-09-03',
      session: expect.stringContaining('ed-fi.session'),
      category: 'absent-excused',
      portion: '0.5',
    })
  })

  test('a program and who takes part', () => {
    expect(entities(read, 'program')).toMatchObject([{ name: 'Two languages', kind: 'bilingual' }])
    expect(entities(read, 'participation')).toMatchObject([
      { participant: 'us-ca.ssid/9900000001', programKind: 'bilingual', begin: '2025-08-11', end: '2025-12-19' },
    ])
  })

  test('a result with its levels and scores, of the whole and of its parts', () => {
    expect(entities(read, 'assessmentResult').find(({ scoreStatus }) => scoreStatus === undefined)).toMatchObject({
      assessment: 'uri://sample.example/Assessment:READ-9',
      date: '2025-10-01',
      schoolYear: 2026,
      gradeLevelWhenAssessed: '09',
      period: 'fall',
      performanceLevel: 'Proficient',
      proficiency: 'meets',
      scores: [
        { metric: 'performance-level', value: 'Proficient' },
        { metric: 'raw', value: '28' },
        { metric: 'scale', value: '691.5' },
        { subscale: 'Words', metric: 'performance-level', value: 'Advanced' },
        { subscale: 'Words', metric: 'raw', value: '12' },
        { subscale: 'Sounds', metric: 'raw', value: '16' },
      ],
    })
  })

  test('a measure and the incident behind it', () => {
    expect(entities(read, 'disciplineAction')).toMatchObject([
      { incident: '99-1', action: 'in-school-suspension', begin: '2025-10-03', durationDays: '2' },
    ])
  })

  test('a contact of a student', () => {
    expect(entities(read, 'personRelationship')).toMatchObject([
      {
        student: 'us-ca.ssid/9900000001',
        person: host('ed-fi.contact-unique-id', '990901'),
        relationship: 'mother',
        legalGuardian: true,
        contactPriority: 1,
      },
    ])
  })
})

test('the fixtures of 4 say the same but for what 4 cannot say', async () => {
  const old = await run(four, fixture('clean-4'))
  expect(old.findings).toEqual([])
  const races = (ran: typeof read) => entities(ran, 'person').map(({ id, races: all }) => [id, all])
  expect(races(old)).toEqual(races(read))
  expect(entities(old, 'attendanceEvent').map(({ category }) => category)).toEqual(['absent-excused', 'present'])
})

describe('numbers', () => {
  const student = (more: object) =>
    lines('student', {
      studentUniqueId: '9900000002',
      firstName: 'T',
      lastSurname: 'E',
      birthDate: '2010-01-01',
      ...more,
    })

  test('of students are those of the state when an option says so', async () => {
    const [one] = entities(
      await run({ ...five, options: { ...five.options, studentSystem: 'us-tx.unique-id' } }, [student({})]),
      'person',
    )
    expect(one?.['id']).toBe('us-tx.unique-id/9900000002')
  })

  test('of social security are never read', async () => {
    const code = (kind: string, identificationCode: string) => ({
      studentIdentificationSystemDescriptor: uri('StudentIdentificationSystem', kind),
      assigningOrganizationIdentificationCode: 'SEA',
      identificationCode,
    })
    const given = lines('studentEducationOrganizationAssociation', {
      educationOrganizationReference: { educationOrganizationId: 990100 },
      studentReference: { studentUniqueId: '990001' },
      studentIdentificationCodes: [code('SSN', '999-99-9999'), code('State', '9900000001')],
    })
    const ran = await run(five, [given])
    const [one] = entities(ran, 'person')
    expect(one?.['id']).toBe('us-ca.ssid/9900000001')
    const copied = await run(five, [given], five, { rewrites: true })
    for (const text of [...ran.files.values(), ...copied.files.values()]) expect(text).not.toContain('999-99-9999')
    expect(copied.files.get('data/studentEducationOrganizationAssociation.jsonl')).toContain('9900000001')
  })
})

describe('JSON comes in three shapes', () => {
  const one = { studentUniqueId: '990001', firstName: 'Testa', lastSurname: 'Example', birthDate: '2010-01-05' }
  const two = { ...one, studentUniqueId: '990002', firstName: 'Testo' }

  test.each([
    ['one object a line', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['a list', JSON.stringify([one, two], undefined, 2)],
  ])('%s', async (_shape, text) => {
    const { inputFile } = await import('@nrec-align/io')
    const ran = await run(five, [inputFile('students.json', text)])
    expect(entities(ran, 'person').map(({ firstName }) => firstName)).toEqual(['Testa', 'Testo'])
  })
})
