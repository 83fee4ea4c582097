import { readdirSync, readFileSync } from 'node:fs'
import type { ConvertRequest, Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { type CommonEntity as Entity, testRun } from '@nrec-align/testkit'

const fixtures = new URL('../../fixtures/', import.meta.url)

/** The files of a folder. */
export const filesIn = (folder: URL): readonly InputFile[] =>
  readdirSync(folder)
    .sort()
    .map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))

/** The files of a fixture folder. */
export const fixtureFiles = (folder: string): readonly InputFile[] => filesIn(new URL(`${folder}/`, fixtures))

/** The options under which the fixtures are read. */
export const fixtureOptions: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('options.json', fixtures), 'utf8'),
)

export type { CommonEntity as Entity } from '@nrec-align/testkit'

/** What a run made, in memory. */
export interface Ran {
  readonly report: Report
  readonly issues: readonly Issue[]
  /** Data files by name. */
  readonly data: readonly InputFile[]
  /** Records of the common folder. */
  readonly entities: (name: string) => readonly Entity[]
  /** Rows of a written file, by column; blank cells are left out. */
  readonly rows: (name: string) => readonly Readonly<Record<string, string>>[]
  /** `file record column code` of every finding, sorted. */
  readonly found: readonly string[]
}

/** Cells of one line; the files written here have no line breaks inside cells. */
const cellsOf = (line: string): readonly string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = text.split('\r\n').filter((line) => line !== '')
  const names = cellsOf(header)
  return lines.map((line) =>
    Object.fromEntries(
      cellsOf(line).flatMap((cell, place) => (cell === '' ? [] : [[names[place] ?? String(place), cell]])),
    ),
  )
}

const said = ({ file, record, column, code }: Issue): string => [file, record, column ?? '-', code].join(' ')

/** Runs a conversion and keeps everything it makes. */
export const ran = async (request: ConvertRequest): Promise<Ran> => {
  const { report, issues, files, entities } = await testRun(request)
  return {
    report,
    issues,
    data: [...files].flatMap(([path, text]) =>
      path.startsWith('data/') ? [inputFile(path.slice('data/'.length), text)] : [],
    ),
    entities,
    rows: (name) => rowsOf(files.get(`data/${name}.csv`) ?? ''),
    found: issues.map(said).sort(),
  }
}
