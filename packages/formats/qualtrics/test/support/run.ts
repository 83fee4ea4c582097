import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { type CommonEntity, type TestRun, testRun, withoutSources } from '@nrec-align/testkit'

/** What a run made of some files; its entities are without their sources. */
export interface Ran extends TestRun {
  /** `record column position code`, in order. */
  readonly findings: readonly string[]
  /** Everything that was written, as one text. */
  readonly text: string
}

/** The file of a fixture folder. */
export const fixture = (name: string): InputFile =>
  inputFile(
    'Sample climate survey.csv',
    new Uint8Array(readFileSync(new URL(`../../fixtures/${name}/Sample climate survey.csv`, import.meta.url))),
  )

/** The options of the fixtures. */
export const options: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/options.json', import.meta.url), 'utf8'),
)

/** Reads one file into common records. */
export const read = async (from: FormatInstance, file: InputFile): Promise<Ran> => {
  const ran = await testRun({ sources: [{ name: 'survey', from, input: [file] }], to: 'canonical' })
  const findings = ran.issues
    .filter(({ code }) => code !== 'named-but-no-record')
    .map(({ record, column, position, code }) => [record, column ?? '-', position ?? '-', code].join(' '))
  const entities = (kind: string): readonly CommonEntity[] => ran.entities(kind).map(withoutSources)
  const written = [...ran.files].filter(([path]) => path.startsWith('data/')).map(([, text]) => text)
  return { ...ran, findings, entities, text: written.join('\n') }
}
