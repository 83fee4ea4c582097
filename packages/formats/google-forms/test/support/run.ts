import { readFileSync } from 'node:fs'
import { convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'

/** A record of the common record, without its sources. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made of some files. */
export interface Ran {
  readonly report: Report
  /** `record column position code`, in order. */
  readonly findings: readonly string[]
  /** The records of one kind. */
  readonly entities: (kind: string) => readonly Entity[]
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
  const findings: string[] = []
  const { outputs, report } = convert({
    sources: [{ name: 'survey', from, input: [file] }],
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
  const data = [...texts].filter(([name]) => name.startsWith('data/')).map(([, one]) => one)
  return { report: await report, findings, entities, text: data.join('\n') }
}
