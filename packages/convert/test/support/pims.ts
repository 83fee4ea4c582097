import { pims } from '@nrec-align/format-pims'
import { type InputFile, inputFile } from '@nrec-align/io'

/** A row by column; columns that are left out are blank. */
export type PimsRow = Readonly<Record<string, string>>

/** A comma file of a template, named after its table. */
export const pimsFile = (id: string, name: string, rows: readonly PimsRow[]): InputFile => {
  const columns = pims.format.versions[0]?.layouts.find((layout) => layout.id === id)?.variants[0]?.columns ?? []
  const unknown = rows.flatMap((row) => Object.keys(row).filter((column) => !columns.includes(column)))
  if (columns.length === 0 || unknown.length > 0) throw new Error(`${id} has no column ${unknown.join(', ')}`)
  return inputFile(
    `${name}.csv`,
    rows.map((row) => `${columns.map((column) => row[column] ?? '').join(',')}\r\n`).join(''),
  )
}

const place = { 'SUBMITTING AUN': '999000001', 'SCHOOL NUMBER': '9001', 'SCHOOL YEAR DATE': '2025-06-30' }

/** One entry or exit of the made-up student 9900000001. */
export const event = (day: string, code: string, row: PimsRow = {}): PimsRow => ({
  ...place,
  PASECUREID: '9900000001',
  'ENROLLMENT DATE': day,
  'ENROLLMENT CODE': code,
  'ENROLLMENT GRADE LEVEL': '009',
  ...row,
})

export const log = (rows: readonly PimsRow[]): InputFile => pimsFile('school-enrollment', 'SCHOOL_ENROLL', rows)

/** The row of the same student in the file of students, entered on a day. */
export const studentFile = (day: string): InputFile =>
  pimsFile('student', 'STUDENT', [
    { ...place, PASECUREID: '9900000001', 'SCHOOL ENTRY DATE': day, 'FIRST NAME': 'Testa', 'LAST NAME': 'Example' },
  ])
