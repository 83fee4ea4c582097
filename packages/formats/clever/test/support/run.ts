import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { type CommonEntity, type TestRun, testRun, withoutSources } from '@nrec-align/testkit'
import { clever } from '../../src/index.ts'

/** What a run made; its entities are without their sources. */
export interface Ran extends TestRun {
  /** `severity layout record column code`, in order. */
  readonly findings: readonly string[]
  /** Lines of a written file. */
  readonly lines: (path: string) => readonly string[]
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

type Form = 'canonical' | 'clever'

const formOf = (form: Form) => (form === 'canonical' ? form : clever({ options }))

/** Converts files to common records, or to the format itself. */
export const run = async (input: readonly InputFile[], to: Form = 'canonical', from: Form = 'clever'): Promise<Ran> => {
  const ran = await testRun({
    sources: [{ name: 'clever', from: formOf(from), input }],
    to: formOf(to),
    normalise: true,
  })
  const findings = ran.issues
    .filter(({ code }) => code !== 'named-but-no-record')
    .map(({ severity, layout, record, column, code }) => [severity, layout, record, column ?? '-', code].join(' '))
  const entities = (kind: string): readonly CommonEntity[] => ran.entities(kind).map(withoutSources)
  const lines = (path: string): readonly string[] =>
    (ran.files.get(`data/${path}`) ?? '').split(/\r?\n/).filter(Boolean)
  return { ...ran, findings, lines, entities }
}
