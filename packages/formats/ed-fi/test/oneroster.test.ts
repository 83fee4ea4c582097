import { existsSync, readFileSync } from 'node:fs'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { descriptorUri } from '../src/descriptors/uri.ts'
import { five, lines, type Ran, run, tallied } from './support/run.ts'

const file = new URL('../../../../../shared/samples/oneroster-edfi-mapping/descriptorMappings.jsonl', import.meta.url)

/** The map of codes that Ed-Fi publishes; it lies beside the repository and is not part of it. */
const here = existsSync(file)

interface Mapped {
  readonly namespace: string
  readonly value: string
  readonly mappedValue: string
}

const official: readonly Mapped[] = here
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Mapped)
  : []

/** The codes of a list and what the map makes of them, in order. */
const mapOf = (list: string): readonly (readonly [code: string, mapped: string])[] =>
  official
    .filter(({ namespace }) => namespace === `uri://ed-fi.org/${list}Descriptor`)
    .map(({ value, mappedValue }) => [value, mappedValue])

const schoolId = 990100001
const district = { localEducationAgencyId: 990100 }

const body = [
  lines('localEducationAgency', {
    ...district,
    categories: [
      {
        educationOrganizationCategoryDescriptor: descriptorUri(
          'EducationOrganizationCategory',
          'Local Education Agency',
        ),
      },
    ],
    localEducationAgencyCategoryDescriptor: descriptorUri(
      'LocalEducationAgencyCategory',
      'Regular public school district',
    ),
    nameOfInstitution: 'Sample Unified',
  }),
  lines('school', {
    schoolId,
    educationOrganizationCategories: [
      { educationOrganizationCategoryDescriptor: descriptorUri('EducationOrganizationCategory', 'School') },
    ],
    gradeLevels: [{ gradeLevelDescriptor: descriptorUri('GradeLevel', 'Ninth grade') }],
    nameOfInstitution: 'Sample High',
    localEducationAgencyReference: district,
  }),
]

const toRoster = (...files: ReturnType<typeof lines>[]): Promise<Ran> =>
  run(five, [...body, ...files], oneroster({ options: { source: 'sample' } }))

/** The rows of a file of the roster, by column. */
const rows = ({ files }: Ran, name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...others] = (files.get(`data/${name}.csv`) ?? '').trim().split(/\r?\n/)
  const columns = header.split(',')
  return others.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])))
}

/** A student and what a district says of them, one for each way to say it. */
const said = (all: readonly object[]) => [
  lines(
    'student',
    ...all.map((_one, at) => ({
      studentUniqueId: `99000${at}`,
      firstName: 'T',
      lastSurname: `E${at}`,
      birthDate: '2010-01-01',
    })),
  ),
  lines(
    'studentEducationOrganizationAssociation',
    ...all.map((one, at) => ({
      educationOrganizationReference: { educationOrganizationId: 990100 },
      studentReference: { studentUniqueId: `99000${at}` },
      ...one,
    })),
  ),
]

const raceColumns = [
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
]

describe.skipIf(!here)('a roster has the codes that the published map says', () => {
  test('races', async () => {
    const map = mapOf('Race')
    const roster = await toRoster(
      ...said(map.map(([code]) => ({ races: [{ raceDescriptor: descriptorUri('Race', code) }] }))),
    )
    const written = rows(roster, 'demographics').map((row) => raceColumns.filter((column) => row[column] === 'true'))
    expect(written).toEqual(map.map(([, mapped]) => [mapped]))
  })

  test('sex', async () => {
    const map = mapOf('Sex')
    const roster = await toRoster(...said(map.map(([code]) => ({ sexDescriptor: descriptorUri('Sex', code) }))))
    expect(rows(roster, 'demographics').map(({ sex }) => sex)).toEqual(map.map(([, mapped]) => mapped))
  })

  test('terms, but for two', async () => {
    const map = mapOf('Term')
    const roster = await toRoster(
      lines(
        'session',
        ...map.map(([code]) => ({
          schoolReference: { schoolId },
          schoolYearTypeReference: { schoolYear: 2026 },
          sessionName: code,
          beginDate: '2025-08-11',
          endDate: '2025-12-19',
          termDescriptor: descriptorUri('Term', code),
          totalInstructionalDays: 81,
        })),
      ),
    )
    const written = new Map(rows(roster, 'academicSessions').map(({ title, type }) => [title, type]))
    // A common session may be a summer, and one of no kind; the roster has codes for neither, and says so.
    const differing = map.filter(([code, mapped]) => written.get(code) !== mapped)
    expect(differing).toEqual([
      ['Summer Semester', 'semester'],
      ['Other', 'term'],
    ])
    expect(tallied(roster)).toEqual({
      'academicSessions type no-code-in-target': 2,
      'academicSessions type missing-required': 2,
    })
  })

  test('the lists that no resource read here has are those of calendars and of staff', () => {
    const lists = [...new Set(official.map(({ namespace }) => /([A-Za-z]+)Descriptor$/.exec(namespace)?.[1]))]
    expect(lists).toEqual(['CalendarEvent', 'ClassroomPosition', 'Term', 'Race', 'Sex', 'StaffClassification'])
    expect(official).toHaveLength(75)
  })
})
