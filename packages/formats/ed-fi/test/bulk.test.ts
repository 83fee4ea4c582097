import { InputError, inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { countsOf, five, fixture, type Ran, run } from './support/run.ts'

/** Common records by kind, without where they come from and without the order in which they were met. */
const common = (ran: Ran): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...ran.files].flatMap(([name, text]) =>
      name.endsWith('.ndjson')
        ? [
            [
              name,
              text
                .split('\n')
                .filter((line) => line !== '')
                .toSorted(),
            ],
          ]
        : [],
    ),
  )

const root = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<InterchangeStudent xmlns="http://ed-fi.org/5.2.0">\n${inside}`

const student = (number: string): string =>
  `<Student><StudentUniqueId>${number}</StudentUniqueId><Name><FirstName>Test${'abcd'[Number(number.slice(-1))]}</FirstName><LastSurname>Example</LastSurname></Name><BirthData><BirthDate>2010-01-05</BirthDate></BirthData></Student>\n`

describe('files of the bulk interchange', () => {
  test('say the same as JSON', async () => {
    const json = await run(five, fixture('clean'))
    const bulk = await run(five, fixture('bulk'))
    expect(bulk.findings).toEqual([])
    expect(common(bulk)).toEqual(common(json))
  })

  test('hold several resources each, and every record is accounted for', async () => {
    const ran = await run(five, fixture('bulk'))
    expect(countsOf(ran)).toEqual({
      localEducationAgency: [1, 0, 0],
      school: [2, 0, 0],
      communityOrganization: [1, 0, 0],
      communityProvider: [1, 0, 0],
      program: [1, 0, 0],
      session: [2, 0, 0],
      student: [3, 0, 0],
      studentEducationOrganizationAssociation: [3, 0, 0],
      studentSchoolAssociation: [3, 0, 0],
      contact: [1, 0, 0],
      studentContactAssociation: [1, 0, 0],
      studentSchoolAttendanceEvent: [2, 0, 0],
      studentProgramAssociation: [1, 0, 0],
      studentAssessment: [2, 0, 0],
      disciplineIncident: [0, 1, 0],
      disciplineAction: [1, 0, 0],
    })
  })

  test('broken half way keep what stood before, and say so', async () => {
    const broken = root(`${student('990001')}${student('990002')}<Student><StudentUniqueId>990003</Name>`)
    const ran = await run(five, [inputFile('Student.xml', broken)])
    expect(countsOf(ran)).toEqual({ student: [2, 0, 1] })
    expect(ran.findings).toEqual(['student 3 - malformed-xml'])
  })

  test('with a document type are refused', async () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><InterchangeStudent><Student/></InterchangeStudent>'
    await expect(run(five, [inputFile('Student.xml', text)])).rejects.toThrow(InputError)
  })

  test('in another namespace are read, and that is told', async () => {
    const other = root(`${student('990001')}</InterchangeStudent>`).replace('5.2.0', '9.9.9')
    const ran = await run(five, [inputFile('Student.xml', other)])
    expect(countsOf(ran)).toEqual({ student: [1, 0, 0] })
    expect(ran.findings).toEqual(['student 0 - unknown-namespace'])
  })

  test('hold elements of other resources, which are skipped and named once', async () => {
    const other = root(`${student('990001')}<Person><PersonId>1</PersonId></Person><Person/></InterchangeStudent>`)
    const ran = await run(five, [inputFile('Student.xml', other)])
    expect(countsOf(ran)).toEqual({ student: [1, 2, 0] })
    expect(ran.findings).toEqual(['student 0 - unmapped-record-kind'])
  })
})
