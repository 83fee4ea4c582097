import { type RunResult, withFewExamples, writeReports, writeWorklist } from '@nrec-align/convert'
import type { ChosenFile } from '../protocol/choice.ts'
import type { Download, DownloadKind } from '../protocol/outcome.ts'
import { blobFiles } from './blob-files.ts'
import { zipOf } from './zip-files.ts'

const kinds: Readonly<Record<string, DownloadKind>> = {
  'report.html': 'report',
  'issues.csv': 'findings',
  'report.json': 'machine',
  'unknown-codes.csv': 'codes',
}

const dataFolder = 'data/'

/** One file of data is given as it is, several in a ZIP. */
const dataDownload = async (files: readonly ChosenFile[], format: string): Promise<readonly Download[]> => {
  const data = files
    .filter(({ path }) => path.startsWith(dataFolder))
    .map(({ path, blob }) => ({ path: path.slice(dataFolder.length), blob }))
  const [only] = data
  if (only === undefined) return []
  if (data.length === 1)
    return [{ kind: 'data', name: only.path.slice(only.path.lastIndexOf('/') + 1), blob: only.blob }]
  const name = `${format}.zip`
  return [{ kind: 'data', name, blob: await zipOf(name, data) }]
}

const worklists = async ({ context: { worklist } }: RunResult): Promise<readonly Download[]> => {
  if (worklist === undefined || worklist.rows.length === 0) return []
  const out = blobFiles()
  await writeWorklist(out.create('worklist.csv'), worklist, 'csv')
  await writeWorklist(out.create('worklist.xlsx'), worklist, 'xlsx')
  return out
    .files()
    .map(({ path, blob }) => ({ kind: path.endsWith('.csv') ? 'worklist' : 'workbook', name: path, blob }))
}

/**
 * Everything that can be saved of a run. The worklist holds student numbers, so it is never in the ZIP with the rest.
 *
 * @param format of the data, for its name; none for a run that wrote nothing
 */
export const downloadsOf = async (
  result: RunResult,
  written: readonly ChosenFile[],
  format: string | undefined,
): Promise<readonly Download[]> => {
  const reports = blobFiles()
  await writeReports(reports, withFewExamples(result.report), result, 'internal')
  const said = reports.files()
  const single = said.flatMap(({ path, blob }): readonly Download[] => {
    const kind = kinds[path]
    return kind === undefined ? [] : [{ kind, name: path, blob }]
  })
  const lists = await worklists(result)
  if (format === undefined) return [...single, ...lists]
  const name = `nrec-align-${format}.zip`
  const everything: Download = { kind: 'everything', name, blob: await zipOf(name, [...written, ...said]) }
  return [everything, ...(await dataDownload(written, format)), ...single, ...lists]
}
