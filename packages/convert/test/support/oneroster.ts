import { oneroster } from '@nrec-align/format-oneroster'
import { type InputFile, inputFile } from '@nrec-align/io'

/** A row by column; columns that are left out are blank. */
export type Row = Readonly<Record<string, string>>

/** Rows by the name of their file without extension. */
export type Files = Readonly<Record<string, readonly Row[]>>

const [version] = oneroster.format.versions

const csv = (name: string, rows: readonly Row[]): InputFile => {
  const columns = version?.layouts.find(({ id }) => id === name)?.variants[0]?.columns ?? []
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
  return inputFile(`${name}.csv`, [columns.join(','), ...lines].map((line) => `${line}\r\n`).join(''))
}

/** The files of a OneRoster 1.2 package; its manifest calls each of them bulk or delta. */
export const rosterFiles = (files: Files, mode: 'bulk' | 'delta' = 'bulk'): readonly InputFile[] => {
  const stated = Object.keys(files).map((name) => `file.${name},${mode}`)
  const manifest = ['propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.2', ...stated]
  return [
    inputFile('manifest.csv', manifest.map((line) => `${line}\r\n`).join('')),
    ...Object.entries(files).map(([name, rows]) => csv(name, rows)),
  ]
}

export const user = (sourcedId: string, row: Row = {}): Row => ({
  sourcedId,
  enabledUser: 'true',
  username: `user-${sourcedId}`,
  givenName: 'Testa',
  familyName: 'Specimen',
  ...row,
})

export const school = (sourcedId: string, row: Row = {}): Row => ({
  sourcedId,
  name: `School ${sourcedId}`,
  type: 'school',
  ...row,
})

export const roleOfStudent = (sourcedId: string, person: string, org: string, row: Row = {}): Row => ({
  sourcedId,
  userSourcedId: person,
  roleType: 'primary',
  role: 'student',
  orgSourcedId: org,
  ...row,
})

/** What a row of changes says besides. */
export const changed = (status: 'active' | 'tobedeleted'): Row => ({
  status,
  dateLastModified: '2025-10-01T08:30:00.000Z',
})
