import type { FormatInstance } from '@nrec-align/mapping'
import { FacetWriter } from '../canonical/facets.ts'
import { writeCanonical } from '../canonical/write.ts'
import { buildReport, type ReportParts } from '../report/build-report.ts'
import type { Report } from '../report/report.ts'
import { shownOptions } from '../report/shown-options.ts'
import { type CommonDestination, inForm } from '../tabular/tabular.ts'
import { absentIn, type Begun, beginRun, isRewrite } from './begin.ts'
import { type Combined, combine } from './combine.ts'
import type { Destination } from './context.ts'
import { reportContradictions } from './contradictions.ts'
import { reportCrossRecord } from './cross-record.ts'
import { MeteredDestination, nowhere, zipped } from './outputs.ts'
import type { Crew } from './pieces/crew.ts'
import type { ConvertRequest } from './request.ts'
import { rewrite } from './rewrite.ts'
import { reportStubs } from './settle-all.ts'
import type { Source } from './source.ts'
import { unmerged } from './unmerged.ts'
import { writeTarget } from './write-target.ts'

/** Where a run puts its data and what it sets aside. */
export interface RunDestination {
  readonly files: Destination
  /** Name of the ZIP for targets that are one; `undefined` writes their files unpacked. */
  readonly zipName?: string
  /** Reads pieces of files side by side, where no record has to be known to read the next. */
  readonly crew?: Crew
}

/** A run's report, and the codes no table knew. */
export interface RunResult {
  readonly report: Report
  readonly context: ReportParts['context']
}

/**
 * Does what a request asks and reports it: what `convert` and `convertFolder` are made of.
 *
 * @param request sources, target and policies
 * @param destination where the files go; they are closed when the run is done
 * @returns the report, and what the run knows besides
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runConversion } from '@nrec-align/convert'
 * import { memorySink } from '@nrec-align/io'
 *
 * const files = { create: () => memorySink() }
 * const { report } = await runConversion({ sources: [], to: 'canonical' }, { files })
 * assert.equal(report.dispositions.read.in, 0)
 * ```
 */
export const runConversion = async (request: ConvertRequest, destination: RunDestination): Promise<RunResult> => {
  const started = Date.now()
  const outer = request.dryRun === true ? nowhere : destination.files
  const data = new MeteredDestination(outer, 'data/')
  const rejects = new MeteredDestination(outer, 'rejects/')
  const begun = await beginRun(request, rejects, destination.crew)
  const { context, plan, sources } = begun
  const parts = isRewrite(request, sources.slice(begun.tables))
    ? await rewriting(request, context, sources, data, destination.zipName)
    : request.unmerged === true
      ? await streaming(context, sources, data)
      : await converting(request, begun, data, destination.zipName)
  const report = buildReport({
    context,
    written: [],
    defaults: new Map(),
    view: undefined,
    options: {
      ...shownOptions(request),
      ...(request.engine === undefined ? {} : { engine: request.engine.name }),
      ...(request.decoder === undefined ? {} : { decoder: request.decoder.name }),
    },
    loss: plan?.loss ?? [],
    missing: (plan?.missing ?? []).map(({ layout, column }) => ({ layout, column })),
    absentLayouts: absentIn(plan),
    percentCarried: plan?.percentCarried,
    ...parts,
    outputs: [...data.files(), ...rejects.files()],
    milliseconds: Date.now() - started,
  })
  return { report, context }
}

type Parts = Partial<ReportParts> & Pick<ReportParts, 'sources' | 'target'>

const targetOf = (to: FormatInstance | 'canonical', way: 'rewrite' | 'convert') =>
  to === 'canonical' ? { format: 'canonical', version: '1', way } : { format: to.format.id, version: to.version, way }

const rewriting = async (
  request: ConvertRequest,
  context: ReportParts['context'],
  sources: readonly Source[],
  data: Destination,
  zipName: string | undefined,
): Promise<Parts> => {
  const source = sources[sources.length - 1] as Source
  const zip = source.version.packaging.kind === 'zip' && zipName !== undefined ? zipped(data, zipName) : undefined
  const result = await rewrite(context, source, zip ?? data)
  await zip?.close()
  return {
    sources: [{ source, runs: result.runs }],
    target: targetOf(request.to, 'rewrite'),
    written: result.files.map((file) => ({
      layout: file.layout ?? '',
      path: file.path,
      written: file.records,
      rejected: 0,
      withoutRow: 0,
    })),
  }
}

const streaming = async (
  context: ReportParts['context'],
  sources: readonly Source[],
  data: Destination,
): Promise<Parts> => ({
  sources: await unmerged(context, sources, data),
  target: targetOf('canonical', 'convert'),
})

const writeCommon = async <T>(files: CommonDestination, write: () => Promise<T>): Promise<T> => {
  try {
    const written = await write()
    await files.close()
    return written
  } finally {
    await files.release?.()
  }
}

const converting = async (
  request: ConvertRequest,
  begun: Begun,
  data: Destination,
  zipName: string | undefined,
): Promise<Parts> => {
  const facets = request.withFacets === true ? new FacetWriter(data) : undefined
  const combined = await combine(request, begun, { facets })
  try {
    return await written(request, begun, combined, data, zipName)
  } finally {
    await combined.state.gathering.close()
  }
}

const written = async (
  request: ConvertRequest,
  { context, plan }: Begun,
  { state, view, read }: Combined,
  data: Destination,
  zipName: string | undefined,
): Promise<Parts> => {
  reportStubs(state, view)
  reportContradictions(state, view)
  reportCrossRecord(state, view, request.longestGap)
  const common = { sources: read, target: targetOf(request.to, 'convert'), view }
  if (request.to === 'canonical') {
    const facts = { sources: read.map((one) => one.source.name), options: shownOptions(request) }
    const files = inForm(data, request.as ?? 'ndjson', request.spreadsheetSafe === true)
    const written = await writeCommon(files, () => writeCanonical(context, view, state.spans, files, facts))
    return { ...common, written: written.map((one) => ({ ...one, path: files.pathOf(one.path) })) }
  }
  return {
    ...common,
    ...(await writeTarget(request, request.to, {
      context,
      view,
      spans: state.spans,
      data,
      zipName,
      absent: new Set(absentIn(plan)),
    })),
  }
}
