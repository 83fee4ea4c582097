import { entityNames, spaceOf } from '@nrec-align/schema'
import type { RunContext } from '../pipeline/context.ts'
import type { OutputFile } from '../pipeline/outputs.ts'
import type { FileRun } from '../pipeline/read-file.ts'
import type { Source } from '../pipeline/source.ts'
import type { LayoutWritten, WriteState } from '../pipeline/write-layout.ts'
import type { View } from '../store/view.ts'
import type { Report } from './report.ts'
import { version } from './version.ts'

/** A source and the files that were read of it. */
export interface SourceRead {
  readonly source: Source
  readonly runs: readonly FileRun[]
}

/** What a report is made of. */
export interface ReportParts {
  readonly context: RunContext
  readonly sources: readonly SourceRead[]
  readonly target: Report['target']
  readonly written: readonly LayoutWritten[]
  readonly defaults: WriteState['defaults']
  readonly view: View | undefined
  readonly outputs: readonly OutputFile[]
  readonly options: Readonly<Record<string, unknown>>
  readonly loss: Report['loss']
  readonly missing: Report['missing']
  readonly absentLayouts: readonly string[]
  readonly percentCarried: number | undefined
  readonly milliseconds: number
}

const sourceReport = ({ source, runs }: SourceRead): Report['sources'][number] => ({
  name: source.name,
  format: source.instance.format.id,
  version: source.version.version,
  confidence: source.instance.format.confidence,
  provisional: source.files.flatMap((file) => (file.layout.provisional === true ? [file.layout.id] : [])),
  local: source.files.flatMap((file) => (file.layout.local === true ? [file.layout.id] : [])),
  files: runs.flatMap(({ open, counted }) =>
    counted.map(({ counts }) => ({
      path: counts.file,
      layout: counts.layout,
      bytes: open.bytes,
      sha256: open.sha256,
      records: counts.in,
      converted: counts.converted,
      skipped: counts.skipped,
      rejected: counts.rejected,
      skippedBecause: Object.fromEntries(counts.skippedBecause),
    })),
  ),
  otherFiles: source.others.map((file) => file.path),
})

/** Settled entities of each space: how many, and how many are only named by others. */
const entityCounts = (
  view: View | undefined,
): { readonly entities: Report['entities']; readonly stubs: Report['stubs'] } => {
  const entities: { entity: string; count: number }[] = []
  const stubs: { entity: string; count: number }[] = []
  for (const space of entityNames.filter((name) => spaceOf(name) === name)) {
    const table = view?.store.known(space)
    if (view === undefined || table === undefined) continue
    let count = 0
    let named = 0
    for (const root of view.roots(table)) {
      count += 1
      if (table.describedBy(root) === 0) named += 1
    }
    if (count > 0) entities.push({ entity: space, count })
    if (named > 0) stubs.push({ entity: space, count: named })
  }
  return { entities, stubs }
}

/** Makes the report of a run; throws when some record is unaccounted for. */
export const buildReport = (parts: ReportParts): Report => {
  const { context } = parts
  context.disposition.assertBalance()
  const total = (key: 'in' | 'converted' | 'skipped' | 'rejected') =>
    context.disposition.files.reduce((sum, file) => sum + file[key], 0)
  return {
    reportVersion: 1,
    tool: { name: 'nrec-align', version },
    options: { ...parts.options },
    sources: parts.sources.map(sourceReport),
    ...(parts.target === undefined ? {} : { target: parts.target }),
    dispositions: {
      read: { in: total('in'), converted: total('converted'), skipped: total('skipped'), rejected: total('rejected') },
      written: parts.written.map((one) => ({ ...one })),
    },
    issues: context.issues.counts().map(({ code, source, layout, column, severity, count, people, examples }) => ({
      code,
      source,
      layout,
      ...(column === undefined ? {} : { column }),
      severity,
      count,
      people,
      examples: examples.map((issue) => ({ ...issue }) as Report['issues'][number]['examples'][number]),
    })),
    issuesBySchool: context.schools.list().map((one) => ({ ...one })),
    loss: parts.loss,
    missing: parts.missing,
    absentLayouts: [...parts.absentLayouts],
    ...(parts.percentCarried === undefined ? {} : { coverage: { percentCarried: parts.percentCarried } }),
    defaultsWritten: [...parts.defaults.values()],
    ...entityCounts(parts.view),
    outputs: parts.outputs.map((output) => ({ ...output })),
    timings: { milliseconds: parts.milliseconds },
  }
}
