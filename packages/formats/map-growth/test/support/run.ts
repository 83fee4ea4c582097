import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { type CommonEntity, type TestRun, testRun, withoutSources } from '@nrec-align/testkit'
import { mapGrowth } from '../../src/index.ts'

/** What a run made of some files; its entities are without their sources. */
export interface Ran extends TestRun {
  /** `source record column code`, in order; that a student is known by number only is no more than information. */
  readonly findings: readonly string[]
}

/** The systems that the numbers of the fixtures belong to. */
export const options = {
  studentIdSystem: 'local@us-ca.cd.1999901',
  stateStudentIdSystem: 'us-ca.ssid',
  schoolIdSystem: 'us-ca.cds',
  districtIdSystem: 'us-ca.cd',
}

/** The file of a fixture folder. */
export const fixture = (name: string): InputFile =>
  inputFile(
    'MAP_Growth sample.csv',
    new Uint8Array(readFileSync(new URL(`../../fixtures/${name}/MAP_Growth sample.csv`, import.meta.url))),
  )

type Row = Readonly<Record<string, string>>

/** The text of a file with the header of the format; each row is given by the columns that are not blank. */
export const textOf = (...records: readonly Row[]): string => {
  const header = mapGrowth.format.versions[0]?.layouts[0]?.variants[0]?.columns ?? []
  const lines = [header, ...records.map((record) => header.map((name) => record[name] ?? ''))]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** A file of such rows. */
export const rows = (...records: readonly Row[]): InputFile => inputFile('MAP_Growth rows.csv', textOf(...records))

/** Reads files into common records, each as a source of its own. */
export const read = async (
  files: Readonly<Record<string, InputFile>>,
  chosen: Readonly<Record<string, string>> = options,
): Promise<Ran> => {
  const ran = await testRun({
    sources: Object.entries(files).map(([name, file]) => ({
      name,
      from: mapGrowth({ options: name === 'roster' ? options : chosen }),
      input: [file],
    })),
    to: 'canonical',
  })
  const findings = ran.issues
    .filter(({ severity }) => severity !== 'information')
    .map(({ source, record, column, code }) => [source, record, column ?? '-', code].join(' '))
  const entities = (kind: string): readonly CommonEntity[] => ran.entities(kind).map(withoutSources)
  return { ...ran, findings, entities }
}
