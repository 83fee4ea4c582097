import { readFileSync } from 'node:fs'
import { convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import { kra } from '../../src/index.ts'

/** An entity of the common record, without its sources. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made of some files. */
export interface Ran {
  readonly report: Report
  /** `record column position code`, in order. */
  readonly findings: readonly string[]
  /** The entities of one kind. */
  readonly entities: (kind: string) => readonly Entity[]
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
  const findings: string[] = []
  const { outputs, report } = convert({
    sources: [{ name: 'kra', from: kra({ options: chosen }), input: [file] }],
    to: 'canonical',
    onIssue: ({ record, column, position, code }) => {
      if (code !== 'named-but-no-record') findings.push([record, column ?? '-', position ?? '-', code].join(' '))
    },
  })
  const texts = new Map<string, string>()
  for await (const { name, stream } of outputs) texts.set(name, await new Response(stream).text())
  const entities = (kind: string): readonly Entity[] =>
    (texts.get(`data/${kind}.ndjson`) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { sources: _sources, ...rest } = JSON.parse(line) as Entity
        return rest
      })
  return { report: await report, findings, entities }
}
