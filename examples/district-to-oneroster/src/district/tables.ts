import { district, schools } from './schools.ts'

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\r\n`).join('')

/** Names of the schools and of the district: CALPADS files have codes only. */
const organizations = (): string =>
  csv([
    ['system', 'value', 'name', 'type', 'parentSystem', 'parentValue'],
    ['us-ca.cd', district.code, district.name, 'district', '', ''],
    ...Object.values(schools).map(({ code, name }) => [
      'us-ca.cds',
      district.code + code,
      name,
      'school',
      'us-ca.cd',
      district.code,
    ]),
  ])

/** The school year and its two halves. */
const calendars = (): string => {
  const whose = ['us-ca.cd', district.code]
  return csv([
    ['system', 'value', 'title', 'type', 'begin', 'end', 'schoolYear'],
    [...whose, 'School year 2025-26', 'school-year', '2025-07-01', '2026-06-30', '2026'],
    [...whose, 'Fall 2025', 'semester', '2025-08-13', '2025-12-19', '2026'],
    [...whose, 'Spring 2026', 'semester', '2026-01-05', '2026-06-04', '2026'],
  ])
}

/** What the district brings beside its CALPADS files. */
export const districtTables = (): Readonly<Record<string, string>> => ({
  'organizations.csv': organizations(),
  'calendars.csv': calendars(),
})
