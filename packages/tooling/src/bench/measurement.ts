import { convertFolder, type FolderRequest, validateFiles } from '@nrec-align/convert/node'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import type { FormatInstance } from '@nrec-align/mapping'
import { organizationsTable } from './senr-file.ts'

/** Does one piece of work on a large file, writing what it makes into a folder; returns the records it read. */
export type Measurement = (file: string, out: string) => Promise<number>

export const validated =
  (from: FormatInstance, workers = 1): Measurement =>
  async (file) => {
    const sources = [{ from, input: await inputsFrom(file) }]
    return (await validateFiles({ sources, workers })).dispositions.read.converted
  }

export const converted =
  (from: FormatInstance, request: Omit<FolderRequest, 'sources' | 'out'>): Measurement =>
  async (file, out) => {
    const report = await convertFolder({ ...request, sources: [{ from, input: await inputsFrom(file) }], out })
    return report.sources.find(({ format }) => format === from.format.id)?.files[0]?.converted ?? 0
  }

export const toRoster = (): Omit<FolderRequest, 'sources' | 'out'> => ({
  to: oneroster({
    options: { source: 'bench', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
  }),
  tables: { organizations: inputFile('organizations.csv', organizationsTable()) },
})
