import type { Place } from './place.ts'

/** Students of one school and reporting category, of whom the first so many missed a tenth of their days. */
interface Cohort {
  readonly school: string
  readonly race: string
  readonly students: number
  readonly chronic: number
}

/** Two schools: the six Asian students of the first are too few to be shown. */
const cohorts: readonly Cohort[] = [
  { school: 'a', race: 'white', students: 60, chronic: 20 },
  { school: 'a', race: 'hispanic', students: 40, chronic: 16 },
  { school: 'a', race: 'asian', students: 6, chronic: 1 },
  { school: 'b', race: 'white', students: 50, chronic: 10 },
  { school: 'b', race: 'hispanic', students: 80, chronic: 30 },
]

const organizations = [
  { id: 'local@d1/d', name: 'Example District', district: {} },
  { id: 'local@d1/a', name: 'Example Elementary', school: { district: 'local@d1/d' } },
  { id: 'local@d1/b', name: 'Sample Middle', school: { district: 'local@d1/d' } },
]

const students = cohorts.flatMap(({ school, race, students: count, chronic }) =>
  Array.from({ length: count }, (_, at) => ({
    id: `local@d1/${school}-${race}-${at}`,
    school: `local@d1/${school}`,
    race,
    absent: at < chronic ? '18' : '4',
  })),
)

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Writes a common record of 236 made-up students of one school year with their attendance into a folder. */
export const attendanceRecord = (here: Place, folder = 'common'): void => {
  const year = { schoolYear: 2025 }
  const write = (entity: string, records: readonly object[]) => here.write(`${folder}/${entity}.ndjson`, lines(records))
  write('organization', organizations)
  write(
    'person',
    students.map(({ id, race }) => ({ id, raceRollup: race, student: {} })),
  )
  write(
    'enrollment',
    students.map(({ id, school }) => ({ id: `enrollment/${id}`, student: id, school, ...year, gradeLevel: '04' })),
  )
  write(
    'attendanceSummary',
    students.map(({ id, school, absent }) => ({
      id: `days/${id}`,
      ...{ student: id, organization: school, ...year, daysEnrolled: '180', daysAbsent: absent },
    })),
  )
}
