import { outputFolder } from '@nrec-align/io/node'
import type { IndicatorDefinition, Protected, Result, WriteTables } from '@nrec-align/outcomes'
import { computingPackage, outcomesPackage, storyPackage } from '../settings/outcomes-package.ts'
import type { Asked } from './asked.ts'
import type { NotComputed } from './computable.ts'
import { keepInside } from './keep-inside.ts'
import { ledgerText, startLedger } from './ledger.ts'
import { type OutcomesReport, reportOf } from './report.ts'
import { type ResultFiles, resultFiles } from './result-files.ts'

/** What a run came to. */
export interface Finished extends Protected {
  readonly computed: readonly IndicatorDefinition[]
  readonly notComputed: readonly NotComputed[]
}

/** How each form of tables is written; Parquet needs the embedded database. */
const writers: { readonly [F in Asked['form']]: () => Promise<WriteTables> } = {
  csv: async () => (await outcomesPackage()).csvTables,
  xlsx: async () => (await outcomesPackage()).xlsxTables,
  parquet: async () => (await computingPackage()).parquetTables,
}

const writeTables = async (files: ResultFiles, asked: Asked, { published, computed }: Finished): Promise<void> => {
  const { outcomeTables, storyTargets } = await outcomesPackage()
  const tables = outcomeTables({
    release: published,
    indicators: computed,
    frameworks: asked.known.frameworks,
    language: asked.language,
    ...(asked.story === undefined ? {} : { targets: storyTargets(asked.story) }),
  })
  const write = await writers[asked.form]()
  await write(tables, { create: (path) => files.create(`data/${path}`) })
}

/** The results of the story in its order, then all others that the computed indicators serve. */
const toldResults = ({ known, story }: Asked, computed: readonly IndicatorDefinition[]): readonly Result[] => {
  const told = story?.results.map(({ result }) => result) ?? []
  const served = computed.flatMap(({ result }) => result ?? [])
  const byId = new Map(known.results.map((result) => [result.id, result]))
  return [...new Set([...told, ...served])].flatMap((id) => byId.get(id) ?? [])
}

const writePage = async (files: ResultFiles, asked: Asked, { published, computed }: Finished): Promise<void> => {
  const { storyPage } = await storyPackage()
  const page = storyPage({
    release: published,
    definitions: computed,
    results: toldResults(asked, computed),
    languages: asked.language === 'en' ? ['en', 'es'] : ['es', 'en'],
    ...(asked.story === undefined ? {} : { story: asked.story }),
  })
  await files.text('outcomes.html', page)
}

/** What must not be published, in a folder of its own whose first file says so. */
const writeInternal = async (files: ResultFiles, asked: Asked, finished: Finished): Promise<void> => {
  const { csvTables, protectionTable } = await outcomesPackage()
  await files.text('internal/DO-NOT-PUBLISH.txt', keepInside)
  await csvTables([protectionTable(finished)], { create: (path) => files.create(`internal/${path}`) })
  await files.text('internal/protection.json', `${JSON.stringify(finished.internal, undefined, 2)}\n`)
  if (asked.ledgerPath === undefined) await files.text('internal/ledger.json', ledgerText(finished.ledger))
}

/**
 * Writes a result that appears complete or not at all. The ledger is written beside its place before the result is moved to its own,
 * so that a full disk stops both, and takes its place last.
 */
export const writeResult = async (asked: Asked, finished: Finished): Promise<OutcomesReport> => {
  const folder = await outputFolder(asked.out, { replace: asked.replace })
  const files = resultFiles(folder)
  try {
    await writeTables(files, asked, finished)
    await writePage(files, asked, finished)
    await writeInternal(files, asked, finished)
    const report = reportOf(asked, finished.published, finished.computed, finished.notComputed, files.written())
    await files.text('report.json', `${JSON.stringify(report, undefined, 2)}\n`)
    const ledger = asked.ledgerPath === undefined ? undefined : await startLedger(asked.ledgerPath, finished.ledger)
    await folder.commit().catch(async (error: unknown) => {
      await ledger?.abort()
      throw error
    })
    await ledger?.close()
    return report
  } catch (error) {
    await folder.abort()
    throw error
  }
}
