import { inputFile } from '@nrec-align/io'
import { bind, constant, defineFormat, delimited, identifier, layout, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { codesOf, ran, source } from './support/run.ts'

const facts = { source: 'made up for these tests', confidence: 'verified', container: delimited() } as const
const plain = { description: 'A column of a made-up file.', privacy: 'direct-identifier' } as const

const students = layout('students', {
  ...facts,
  title: 'Students',
  description: 'One row a student and contact.',
  files: ['students.csv'],
  columns: { id: { ...plain, required: 'always' }, name: plain, contact: plain, mail: plain },
  recordKey: ['id', 'contact', 'mail'],
})

const classes = layout('classes', {
  ...facts,
  title: 'Classes',
  description: 'One row a class.',
  files: ['classes.csv'],
  columns: { id: { ...plain, required: 'always' }, school: plain, teacher1: plain, teacher2: plain, teacher3: plain },
  recordKey: ['id'],
})

const again = { mode: 'decodeOnly', reason: 'the owner of the row writes it' } as const

const courses = layout('courses', {
  ...facts,
  title: 'Courses',
  description: 'One row a class.',
  files: ['courses.csv'],
  columns: {
    id: { ...plain, required: 'always' },
    school: plain,
    title: plain,
    course: { ...plain, required: 'always' },
  },
  recordKey: ['id'],
})

const contact = bind(students, {
  id: 'contact',
  grain: 'personRelationship',
  side: { of: 'student', join: { student: '' }, repeats: true },
  present: ['contact', 'mail'],
  pairs: {
    'student.identifiers[us-ca.ssid]': ['id', identifier(), again],
    'person.identifiers[local@here]': ['contact', identifier()],
    'person.contactPoints[email].value': ['mail', text()],
  },
})

const teacher = (place: 1 | 2 | 3) =>
  bind(classes, {
    id: `teacher${place}`,
    grain: 'sectionEnrollment',
    side: { of: 'class', join: { section: '' }, pick: { orderBy: 'begin', take: 'first', place } },
    when: { role: 'teacher' },
    present: [`teacher${place}`],
    pairs: {
      'section.identifiers[local@here]': ['id', identifier(), again],
      'person.identifiers[local@here]': [`teacher${place}`, identifier()],
      role: [[], constant('teacher')],
    },
  })

const roster = defineFormat({
  id: 'roster',
  title: 'Roster',
  description: 'A made-up format whose rows repeat.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [students, classes, courses],
      bindings: [
        bind(students, {
          id: 'student',
          grain: 'student',
          pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], lastName: ['name', text()] },
        }),
        contact,
        bind(classes, {
          id: 'class',
          grain: 'courseSection',
          pairs: {
            'identifiers[local@here]': ['id', identifier()],
            'school.identifiers[local@here]': ['school', identifier()],
          },
        }),
        bind(courses, {
          id: 'course',
          grain: 'courseSection',
          pairs: {
            'identifiers[local@here]': ['id', identifier()],
            title: ['title', text()],
            'school.identifiers[local@here]': ['school', identifier()],
            'course.organization.identifiers[local@here]': ['school', identifier(), again],
            'course.courseCode': ['course', text()],
          },
        }),
        teacher(1),
        teacher(2),
        teacher(3),
      ],
    },
  ],
})

const rewritten = (name: string, ...lines: readonly string[]) =>
  ran({
    sources: [source(roster(), [inputFile(name, `${lines.join('\r\n')}\r\n`)])],
    to: roster(),
    normalise: true,
  })

describe('a row that repeats for each of several records', () => {
  const header = 'id,name,contact,mail'

  test('has the cells of its owner each time', async () => {
    const lines = [header, '9900000001,Example,c1,one@example.org', '9900000001,Example,c2,two@example.org']
    const run = await rewritten('students.csv', ...lines)
    expect(run.lines('data/students.csv')).toEqual(lines)
    expect(codesOf(run)).toEqual([])
    expect(run.report.dispositions.written).toMatchObject([{ layout: 'students', written: 2, withoutRow: 0 }])
  })

  test('stands once where there is no such record', async () => {
    const run = await rewritten('students.csv', header, '9900000001,Example,,')
    expect(run.lines('data/students.csv')).toEqual([header, '9900000001,Example,,'])
  })

  test('is one student, however often it stands there', async () => {
    const file = inputFile('students.csv', `${header}\r\n9900000001,Example,c1,\r\n9900000001,Example,c2,\r\n`)
    const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
    expect(run.entities('person')).toHaveLength(3)
    expect(run.entities('personRelationship')).toHaveLength(2)
  })
})

describe('contacts without a number', () => {
  const header = 'id,name,contact,mail'

  test('are told apart by what is said of them, and the same one is the same', async () => {
    const lines = ['9900000001,Example,,one@example.org', '9900000001,Example,,two@example.org']
    const file = inputFile('students.csv', `${[header, ...lines, ...lines].join('\r\n')}\r\n`)
    const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
    expect(run.entities('personRelationship')).toHaveLength(2)
    const contacts = run.entities('person').flatMap(({ contactPoints }) => (contactPoints as { value: string }[]) ?? [])
    expect(contacts.map(({ value }) => value)).toEqual(['one@example.org', 'two@example.org'])
    expect(codesOf(run).filter((code) => code !== 'repeated-record')).toEqual([])
  })

  test('of two students are two people', async () => {
    const lines = ['9900000001,Example,,one@example.org', '9900000002,Sample,,one@example.org']
    const file = inputFile('students.csv', `${[header, ...lines].join('\r\n')}\r\n`)
    const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
    expect(run.entities('person')).toHaveLength(4)
  })
})

describe('a course told by its class alone', () => {
  test('is another one where school, code and name are others', async () => {
    const lines = ['id,school,title,course', 'k1,s,A,M1', 'k2,s,B,A1', 'k3,s,C,M1', 'k4,t,D,M1']
    const file = inputFile('courses.csv', `${lines.join('\r\n')}\r\n`)
    const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
    expect(run.entities('course')).toHaveLength(3)
    const [first, , third] = run.entities('courseSection')
    expect(first?.['course']).toBe(third?.['course'])
  })
})

describe('columns for the first, second and third of several records', () => {
  const header = 'id,school,teacher1,teacher2,teacher3'

  test('each take the one of their place', async () => {
    const lines = [header, 'k1,s,t1,t2,t3', 'k2,s,t2,t1,', 'k3,s,,,']
    const run = await rewritten('classes.csv', ...lines)
    expect(run.lines('data/classes.csv')).toEqual(lines)
  })

  test('a gap closes', async () => {
    const run = await rewritten('classes.csv', header, 'k1,s,,t2,t3')
    expect(run.lines('data/classes.csv')).toEqual([header, 'k1,s,t2,t3,'])
  })
})
