import { readdirSync, readFileSync } from 'node:fs'
import { type Report, runConversion } from '@nrec-align/convert'
import { type InputFile, inputFile, memorySink } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { oneroster } from '../../src/index.ts'
import { fixtureFiles, fixtureOptions } from './fixture.ts'

/** What a run made, in memory. */
interface Ran {
  readonly report: Report
  readonly issues: readonly Issue[]
  readonly text: (path: string) => string
  /** Names of the files with combined records. */
  readonly names: readonly string[]
  /** Combined records of one kind, by their ids, without where they came from. */
  readonly entities: (name: string) => ReadonlyMap<unknown, Readonly<Record<string, unknown>>>
}

/** Reads files as OneRoster 1.2 into the common model. */
export const ran = async (input: readonly InputFile[]): Promise<Ran> => {
  const sinks = new Map<string, ReturnType<typeof memorySink>>()
  const issues: Issue[] = []
  const create = (path: string) => {
    const sink = memorySink()
    sinks.set(path, sink)
    return sink
  }
  const from = oneroster({ version: '1.2', options: fixtureOptions })
  const request = { sources: [{ from, input }], to: 'canonical' as const }
  const { report } = await runConversion({ ...request, onIssue: (issue) => issues.push(issue) }, { files: { create } })
  const text = (path: string): string => new TextDecoder().decode(sinks.get(path)?.bytes())
  const entities: Ran['entities'] = (name) =>
    new Map(
      text(`data/${name}.ndjson`)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const { sources: _, ...record } = JSON.parse(line) as Record<string, unknown>
          return [record['id'], record]
        }),
    )
  const names = [...sinks.keys()].flatMap((path) => /^data\/(.+)\.ndjson$/.exec(path)?.[1] ?? []).sort()
  return { report, issues, text, names, entities }
}

/** The pages of a service that say what the files in `fixtures/clean` say. */
export const pages = (): readonly InputFile[] => {
  const folder = new URL('../pages/', import.meta.url)
  return readdirSync(folder).map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))
}

/** The files of a fixture folder. */
export const files = (folder: string): readonly InputFile[] =>
  [...fixtureFiles(folder)].map(([name, bytes]) => inputFile(name, bytes))
