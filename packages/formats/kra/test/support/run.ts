import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { type CommonEntity, type TestRun, testRun, withoutSources } from '@nrec-align/testkit'
import { kra } from '../../src/index.ts'

/** What a run made of some files; its entities are without their sources. */
export interface Ran extends TestRun {
  /** `record column position code`, in order. */
  readonly findings: readonly string[]
}

/** The systems that the numbers of the fixtures belong to. */
export const options = {
  studentIdSystem: 'local@sample-district',
  schoolIdSystem: 'local@sample-state.schools',
  districtIdSystem: 'local@sample-state',
}

/** The file of a fixture folder. */
export const fixture = (name: string): InputFile =>
  inputFile(
    'KRA sample.csv',
    new Uint8Array(readFileSync(new URL(`../../fixtures/${name}/KRA sample.csv`, import.meta.url))),
  )

/** Reads one file into common records. */
export const read = async (file: InputFile, chosen: Readonly<Record<string, string>> = options): Promise<Ran> => {
  const ran = await testRun({
    sources: [{ name: 'kra', from: kra({ options: chosen }), input: [file] }],
    to: 'canonical',
  })
  const findings = ran.issues
    .filter(({ code }) => code !== 'named-but-no-record')
    .map(({ record, column, position, code }) => [record, column ?? '-', position ?? '-', code].join(' '))
  const entities = (kind: string): readonly CommonEntity[] => ran.entities(kind).map(withoutSources)
  return { ...ran, findings, entities }
}
