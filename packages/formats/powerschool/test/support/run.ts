import { readFileSync } from 'node:fs'
import { convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { powerschool } from '../../src/index.ts'

/** A record of the common model, without its sources. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made. */
export interface Ran {
  readonly report: Report
  /** `severity layout record column code`, in order. */
  readonly findings: readonly string[]
  readonly entities: (kind: string) => readonly Entity[]
}

export const options: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/options.json', import.meta.url), 'utf8'),
)

/** The files of a fixture folder. */
export const fixture = async (name: string): Promise<readonly InputFile[]> => [
  ...(await inputsFrom(new URL(`../../fixtures/${name}/`, import.meta.url).pathname)),
]

/** One file of some lines. */
export const file = (name: string, ...lines: readonly string[]): InputFile =>
  inputFile(name, `${lines.join('\r\n')}\r\n`)

/** Converts files to common records. */
export const run = async (input: readonly InputFile[]): Promise<Ran> => {
  const findings: string[] = []
  const { outputs, report } = convert({
    sources: [{ name: 'powerschool', from: powerschool({ options }), input: [...input] }],
    to: 'canonical',
    onIssue: ({ severity, layout, record, column, code }) => {
      if (code !== 'named-but-no-record') findings.push([severity, layout, record, column ?? '-', code].join(' '))
    },
  })
  const texts = new Map<string, string>()
  for await (const { name, stream } of outputs) texts.set(name, await new Response(stream).text())
  const lines = (path: string): readonly string[] => (texts.get(`data/${path}`) ?? '').split(/\r?\n/).filter(Boolean)
  const entities = (kind: string): readonly Entity[] =>
    lines(`${kind}.ndjson`).map((line) => {
      const { sources: _sources, ...rest } = JSON.parse(line) as Entity
      return rest
    })
  return { report: await report, findings, entities }
}
