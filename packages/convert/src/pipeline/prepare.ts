import { type InputFile, openDelimited } from '@nrec-align/io'
import { type FormatInstance, type TableRow, trim } from '@nrec-align/mapping'
import type { Decoder } from '../engine/decoder.ts'
import { Disposition } from '../report/disposition.ts'
import { IssueLog, issueLimits } from '../report/issue-log.ts'
import { SchoolCounts } from '../report/school-counts.ts'
import { UnknownCodes } from '../report/unknown-codes.ts'
import { Worklist } from '../report/worklist.ts'
import { readExtraCodes } from '../tables/extra-codes.ts'
import { referenceTables } from '../tables/reference-tables.ts'
import { tableRows } from '../tables/table-rows.ts'
import type { Destination, RunContext } from './context.ts'
import type { SourceRequest } from './open-source.ts'
import type { Crew } from './pieces/crew.ts'
import type { RunOptions } from './request.ts'

/** The tables of a run: those a format reads by key, and those that are sources of their own. */
export interface RunTables {
  readonly rows: Readonly<Record<string, readonly TableRow[]>>
  readonly sources: readonly SourceRequest[]
}

/** Whether a format declares this table and the file has its key columns. */
const declares = (instance: FormatInstance, name: string, header: readonly string[]): boolean => {
  const table = instance.format.tables[name]
  return table?.key.every((column) => header.includes(column)) === true
}

/** A table every run understands, as a source of its own. */
const referenceTable = (name: string, file: InputFile): SourceRequest => {
  const known = referenceTables.format.versions.map(({ version }) => version)
  if (!known.includes(name))
    throw new RangeError(`no format of this run reads a table ${name}; every run reads ${known.join(' and ')}`)
  const input: InputFile = { ...file, name: `${name}.csv`, open: () => file.open() }
  return { name: `table-${name}`, from: referenceTables({ version: name }), input: [input] }
}

/** Reads the tables a run was given. */
export const readTables = async (
  tables: Readonly<Record<string, InputFile>>,
  formats: readonly FormatInstance[],
): Promise<RunTables> => {
  const rows: Record<string, readonly TableRow[]> = {}
  const sources: SourceRequest[] = []
  for (const [name, file] of Object.entries(tables)) {
    const reader = await openDelimited(file, { delimiters: [',', '\t', ';'], quote: '"', header: true })
    const header = (reader.header ?? []).map(trim)
    if (formats.some((instance) => declares(instance, name, header))) rows[name] = await tableRows(file)
    else sources.push(referenceTable(name, file))
  }
  return { rows, sources }
}

/** Makes what all steps of a run share. */
export const prepareRun = async (
  options: RunOptions,
  rows: RunTables['rows'],
  rejects: Destination | undefined,
  crew?: Crew,
  decoder?: Decoder,
): Promise<RunContext> => {
  const extraCodes = await readExtraCodes(options.codes)
  return {
    run: {
      tables: rows,
      unknownCode: options.unknownCode ?? 'other',
      onError: options.onError ?? 'quarantine',
      repair: options.repair ?? false,
      ...(extraCodes === undefined ? {} : { extraCodes }),
    },
    issues: new IssueLog(issueLimits(options.examplesPerKind), options.onIssue),
    unknownCodes: new UnknownCodes(),
    schools: new SchoolCounts(),
    worklist: options.worklist === true ? new Worklist() : undefined,
    disposition: new Disposition(),
    rejects,
    onProgress: options.onProgress,
    signal: options.signal,
    // Findings that are told one by one are told in order, and a decoder has all records of a file at once.
    crew: options.onIssue === undefined && decoder === undefined ? crew : undefined,
    decoder,
    nextSequence: 1,
  }
}
