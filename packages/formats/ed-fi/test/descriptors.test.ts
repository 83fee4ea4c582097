import {
  columnsOfVariant,
  type FormatInstance,
  plainRun,
  RecordReader,
  RecordWriter,
  versionOf,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { descriptorTable } from '../src/descriptors/descriptor-table.ts'
import { descriptorUri, TEA } from '../src/descriptors/uri.ts'
import { five, four, lines, objectsIn, run } from './support/run.ts'

const uri = (list: string, code: string, namespace?: string): string => descriptorUri(list, code, namespace)

const association = (more: object) => ({
  educationOrganizationReference: { educationOrganizationId: 990100 },
  studentReference: { studentUniqueId: '990001' },
  sexDescriptor: uri('Sex', 'Female'),
  ...more,
})

const told = async (from: FormatInstance, more: object) => {
  const ran = await run(from, [lines('studentEducationOrganizationAssociation', association(more))])
  const [person] = objectsIn(ran, 'person.ndjson')
  // The body is named and has no object of its own, which is nothing about the student.
  const findings = ran.findings.filter((finding) => !finding.endsWith('named-but-no-record'))
  return { person, status: objectsIn(ran, 'studentStatus.ndjson'), findings }
}

describe('a table of descriptors', () => {
  const table = descriptorTable('GradeLevel', 'gradeLevel', {
    rows: [
      ['First grade', '01'],
      ['Early Education', 'PR', 'lossy', 'read'],
    ],
    formerly: [['Grade 1', '01']],
    texas: [['01', '01']],
  })

  test('writes codes of the standard and reads all others', () => {
    expect(table.rows).toEqual([
      ['uri://ed-fi.org/GradeLevelDescriptor#First grade', '01', 'exact', 'both'],
      ['uri://ed-fi.org/GradeLevelDescriptor#Early Education', 'PR', 'lossy', 'decodeOnly'],
      ['uri://ed-fi.org/GradeLevelDescriptor#Grade 1', '01', 'exact', 'decodeOnly'],
      ['uri://tea.texas.gov/GradeLevelDescriptor#01', '01', 'exact', 'decodeOnly'],
    ])
    expect(table.id).toBe('ed-fi.grade-level')
  })
})

describe('races', () => {
  const races = (...codes: readonly string[]) => ({
    races: codes.map((code) => ({ raceDescriptor: uri('Race', code) })),
  })

  test.each([five, four])('are read under the names of both versions (%#)', async (version) => {
    const both = races('Black or African American', 'American Indian - Alaska Native', 'White')
    const { person, findings } = await told(version, both)
    expect(person).toMatchObject({ races: ['black-or-african-american', 'american-indian-or-alaska-native', 'white'] })
    expect(findings).toEqual([])
  })

  test('are written under the names of the version', async () => {
    const [input] = [lines('studentEducationOrganizationAssociation', association(races('Black or African American')))]
    const enrolled = lines('studentSchoolAssociation', {
      studentReference: { studentUniqueId: '990001' },
      schoolReference: { schoolId: 990100001 },
      entryDate: '2025-08-11',
      entryGradeLevelDescriptor: uri('GradeLevel', 'First grade'),
    })
    const namesIn = async (to: FormatInstance) =>
      objectsIn(await run(five, [input, enrolled], to), 'studentEducationOrganizationAssociation.jsonl')[0]?.['races']
    expect(await namesIn(five)).toEqual([{ raceDescriptor: uri('Race', 'Black or African American') }])
    expect(await namesIn(four)).toEqual([{ raceDescriptor: uri('Race', 'Black - African American') }])
  })

  test('Hispanic or Latino among them is no race', async () => {
    const { person, findings } = await told(five, races('Hispanic or Latino', 'White'))
    expect(person).toMatchObject({ races: ['white'], hispanicLatino: true })
    expect(findings).toEqual([])
  })

  test('the member of its own decides where both say it', async () => {
    const both = { ...races('Hispanic or Latino'), hispanicLatinoEthnicity: false }
    expect((await told(five, both)).person).toMatchObject({ hispanicLatino: false })
  })

  test('not told is not the same as silence', async () => {
    expect((await told(five, races('Choose Not to Respond'))).person).toMatchObject({ declaredMissing: ['races'] })
    expect((await told(five, {})).person).not.toHaveProperty('declaredMissing')
  })

  test('in another namespace are unknown, and leave the others as they are', async () => {
    const other = {
      races: [
        { raceDescriptor: 'uri://sample.example/RaceDescriptor#Asian' },
        { raceDescriptor: uri('Race', 'White') },
      ],
    }
    const { person, findings } = await told(five, other)
    expect(person).toMatchObject({ races: ['other', 'white'] })
    expect(findings).toEqual(
      expect.arrayContaining(['studentEducationOrganizationAssociation 1 races[].raceDescriptor unknown-code']),
    )
  })
})

describe('the descriptors of Texas', () => {
  test.each([
    ['0', 'no'],
    ['1', 'yes'],
    ['F', 'monitored'],
    ['5', 'former'],
  ])('for learning English: %s', async (code, value) => {
    const { status } = await told(five, {
      limitedEnglishProficiencyDescriptor: uri('LimitedEnglishProficiency', code, TEA),
    })
    expect(status).toMatchObject([{ kind: 'english-learner', value }])
  })
})

describe('code by code', () => {
  const layoutOf = (version: FormatInstance, id: string) => {
    const { layouts, bindings } = versionOf(version)
    const layout = layouts.find((one) => one.id === id)
    if (layout === undefined) throw new Error(`no ${id}`)
    return { layout, bindings: bindings.filter((binding) => binding.layout === id) }
  }

  const event = (version: FormatInstance, category: string) => {
    const { layout, bindings } = layoutOf(version, 'studentSchoolAttendanceEvent')
    const columns = columnsOfVariant(layout)
    const reader = new RecordReader(layout, bindings, columns, { ...plainRun, options: version.options })
    const writer = new RecordWriter(layout, bindings, { ...plainRun, options: version.options })
    reader.read(columns.names.map((name) => (name === 'attendanceEventCategoryDescriptor' ? category : '')))
    const [plan] = reader.plans
    const slot = plan?.nodes[0]?.leaves.indexOf('category') ?? -1
    const value = plan?.scratch.values[0]?.[slot]
    const [own] = writer.plans
    writer.begin()
    if (own !== undefined) {
      own.scratch.values[0]?.splice(slot, 1, value)
      writer.encode(own)
    }
    return [value, writer.cells[columns.names.indexOf('attendanceEventCategoryDescriptor')]]
  }

  /** Worked out from the lists of 5.2 and 4.0: only 5.2 has the code Present. */
  test.each([
    [five, 'Excused Absence', 'absent-excused', 'Excused Absence'],
    [five, 'Unexcused Absence', 'absent-unexcused', 'Unexcused Absence'],
    [five, 'Tardy', 'tardy', 'Tardy'],
    [five, 'Present', 'present', 'Present'],
    [five, 'In Attendance', 'present', 'Present'],
    [four, 'In Attendance', 'present', 'In Attendance'],
    [four, 'Present', 'present', 'In Attendance'],
    [four, 'Early departure', 'early-departure', 'Early departure'],
  ])('attendance, version %#: %s', (version, code, common, back) => {
    const list = 'AttendanceEventCategory'
    expect(event(version, uri(list, code))).toEqual([common, uri(list, back)])
  })
})
