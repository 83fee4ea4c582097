import { type InputFile, inputFile, memorySink } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { type ConvertRequest, type Report, runConversion } from '../../src/index.ts'

/** A record of the common model as the folder holds it. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made, in memory. */
export interface Ran {
  readonly report: Report
  readonly issues: readonly Issue[]
  /** Every file by its path, such as `data/person.ndjson`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly text: (path: string) => string
  /** Lines of a file without its line ends; none for a file that was not written. */
  readonly lines: (path: string) => readonly string[]
  readonly entities: (name: string) => readonly Entity[]
}

/** Runs a conversion and keeps everything it makes. */
export const ran = async (request: ConvertRequest): Promise<Ran> => {
  const sinks = new Map<string, ReturnType<typeof memorySink>>()
  const issues: Issue[] = []
  const create = (path: string) => {
    const sink = memorySink()
    sinks.set(path, sink)
    return sink
  }
  const { report } = await runConversion({ ...request, onIssue: (issue) => issues.push(issue) }, { files: { create } })
  const files = new Map([...sinks].map(([path, sink]) => [path, sink.bytes()]))
  const text = (path: string): string => new TextDecoder().decode(files.get(path))
  const lines = (path: string): readonly string[] =>
    text(path)
      .split(/\r?\n/)
      .filter((line) => line !== '')
  const entities = (name: string): readonly Entity[] =>
    lines(`data/${name}.ndjson`).map((line) => JSON.parse(line) as Entity)
  return { report, issues, files, text, lines, entities }
}

/** Codes of the findings of a run, in order. */
export const codesOf = ({ issues }: Ran): readonly string[] => issues.map(({ code }) => code)

/** One source in short. */
export const source = (from: ConvertRequest['sources'][number]['from'], input: readonly InputFile[], name?: string) =>
  ({ from, input, ...(name === undefined ? {} : { name }) }) as ConvertRequest['sources'][number]

/** The data files of a run as input for another one. */
export const folderOf = ({ files }: Ran): readonly InputFile[] =>
  [...files].flatMap(([path, bytes]) =>
    path.startsWith('data/') ? [inputFile(path.slice('data/'.length), bytes)] : [],
  )
