import { calpads } from '@nrec-align/format-calpads'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'

/** A row by column; columns that are left out are blank. */
export type CalpadsRow = Readonly<Record<string, string>>

const layoutOf = (id: string): Layout => {
  const layout = calpads.format.versions[0]?.layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

const lineOf = (layout: Layout, row: CalpadsRow): string => {
  const columns = layout.variants[0]?.columns ?? []
  const unknown = Object.keys(row).filter((name) => !columns.includes(name))
  if (unknown.length > 0) throw new Error(`${layout.id} has no column ${unknown.join(', ')}`)
  return columns.map((column) => row[column] ?? '').join('^')
}

/** A caret file of a layout. */
export const calpadsFile = (id: string, rows: readonly CalpadsRow[]): InputFile =>
  inputFile(`${id.toUpperCase()}.txt`, rows.map((row) => `${lineOf(layoutOf(id), row)}\r\n`).join(''))

/** District 9912345, its school 9900012 and a made-up student: county 99 does not exist. */
const place = { 'Reporting LEA': '9912345', 'School of Attendance': '9900012', 'Academic Year ID': '2019-2020' }

const student = {
  'Student Legal First Name': 'Testa',
  'Student Legal Last Name': 'Specimen',
  'Student Birth Date': '20070302',
  'Student Gender Code': 'F',
}

/** An open enrollment from 14 August 2019 in grade 7. */
export const senr = (row: CalpadsRow = {}): CalpadsRow => ({
  'Record Type Code': 'SENR',
  ...place,
  SSID: '9900000001',
  ...student,
  'Student Birth City': 'Sampleton',
  'Student Birth State Province Code': 'US-CA',
  'Student Birth Country Code': 'US',
  'Enrollment Start Date': '20190814',
  'Enrollment Status Code': '10',
  'Grade Level Code': '07',
  ...row,
})

/** An English learner status from 14 August 2019. */
export const sela = (row: CalpadsRow = {}): CalpadsRow => ({
  'Record Type Code': 'SELA',
  ...place,
  SSID: '9900000001',
  ...student,
  'English Language Acquisition Status Code': 'EL',
  'English Language Acquisition Status Start Date': '20190814',
  ...row,
})

/** Student information valid from 14 August 2019. */
export const sinf = (row: CalpadsRow = {}): CalpadsRow => ({
  'Record Type Code': 'SINF',
  'Effective Start Date': '20190814',
  'Reporting LEA': '9912345',
  SSID: '9900000001',
  ...student,
  ...row,
})

/** A year of 180 days: 170 attended, 1 and 2 in suspension, 3 and 4 missed. */
export const stas = (row: CalpadsRow = {}): CalpadsRow => ({
  'Record Type Code': 'STAS',
  ...place,
  SSID: '9900000001',
  ...student,
  'Expected Attendance Days': '180.00',
  'Days Attended': '170.00',
  'Days in Attendance In-School Suspension': '1.00',
  'Days Absent Out-of-School Suspension': '2.00',
  'Days Absent Excused Non-Suspension': '3.00',
  'Days Absent Unexcused Non-Suspension': '4.00',
  'Incomplete Independent Study Days': '0.00',
  ...row,
})

/** The table that names the school and the district of these rows. */
export const districtTable = inputFile(
  'organizations.csv',
  [
    'system,value,name,type,parentSystem,parentValue',
    'us-ca.cds,99123459900012,Sample School,school,us-ca.cd,9912345',
    'us-ca.cd,9912345,Sample District,district,,',
  ]
    .map((line) => `${line}\r\n`)
    .join(''),
)
