import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { convert, type Report } from '@nrec-align/convert'
import { readFormatFile } from '@nrec-align/format-file'
import { type InputFile, inputFile } from '@nrec-align/io'
import { defineFormat, type FormatInstance } from '@nrec-align/mapping'

/** A common record as JSON. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made. */
export interface Made {
  readonly report: Report
  readonly files: readonly InputFile[]
  /** The common records of one kind. */
  readonly records: (kind: string) => readonly Entity[]
}

const textIn = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/** A format of the example, from its file. */
export const formatIn = (name: string, options: Readonly<Record<string, string>> = {}): FormatInstance => {
  const { format, problems } = readFormatFile(name, textIn(name))
  if (format === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return defineFormat(format)({ options })
}

/** A data file of the example. */
export const dataFile = (name: string): InputFile => inputFile(name, textIn(`data/${name}`))

/** Runs a conversion and keeps what it makes in memory. */
export const make = async (
  from: FormatInstance | 'canonical',
  input: readonly InputFile[],
  to: FormatInstance | 'canonical' = 'canonical',
): Promise<Made> => {
  const run = convert({ sources: [{ from, input: [...input] }], to })
  const files: InputFile[] = []
  const texts = new Map<string, string>()
  for await (const { name, stream } of run.outputs) {
    const text = await new Response(stream).text()
    texts.set(name, text)
    if (name.startsWith('data/')) files.push(inputFile(name.slice('data/'.length), text))
  }
  const records = (kind: string): readonly Entity[] =>
    (texts.get(`data/${kind}.ndjson`) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entity)
  return { report: await run.report, files, records }
}
