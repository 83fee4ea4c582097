import { type FormatInstance, versionOf } from '@nrec-align/mapping'
import { FacetWriter } from '../canonical/facets.ts'
import { readCanonical } from '../canonical/read.ts'
import { writeCanonical } from '../canonical/write.ts'
import { buildReport, type ReportParts, type SourceRead } from '../report/build-report.ts'
import type { Report } from '../report/report.ts'
import { shownOptions } from '../report/shown-options.ts'
import { deriveAll } from '../store/derive.ts'
import { FileSpans } from '../store/precedence.ts'
import { closeSeries } from '../store/series.ts'
import { Store } from '../store/store.ts'
import { View } from '../store/view.ts'
import { inForm } from '../tabular/tabular.ts'
import type { Destination } from './context.ts'
import { reportContradictions } from './contradictions.ts'
import { Deltas } from './deltas.ts'
import { type LoadState, loadSource, readDeltas } from './load.ts'
import { openSource, type SourceRequest } from './open-source.ts'
import { MeteredDestination, nowhere, zipped } from './outputs.ts'
import { prepareRun, type RunTables, readTables } from './prepare.ts'
import type { CanonicalSource, ConvertRequest } from './request.ts'
import { rewrite } from './rewrite.ts'
import { reportStubs, settleAll } from './settle-all.ts'
import type { Source } from './source.ts'
import { CannotFillTarget, planTarget, ReadOnlyTarget, type TargetPlan } from './target-plan.ts'
import { unmerged } from './unmerged.ts'
import { writeTarget } from './write-target.ts'

/** Where a run puts its data and what it sets aside. */
export interface RunDestination {
  readonly files: Destination
  /** Name of the ZIP for targets that are one; `undefined` writes their files unpacked. */
  readonly zipName?: string
}

/** A run's report, and the codes no table knew. */
export interface RunResult {
  readonly report: Report
  readonly context: ReportParts['context']
}

const isFormatSource = (source: SourceRequest | CanonicalSource): source is SourceRequest => source.from !== 'canonical'

/** Whether a run only copies records of one format into the same format and version. */
const isRewrite = (request: ConvertRequest, sources: readonly Source[]): boolean => {
  const [only] = sources
  const { to } = request
  return (
    request.sources.length === 1 &&
    only !== undefined &&
    to !== 'canonical' &&
    request.normalise !== true &&
    only.instance.format.id === to.format.id &&
    only.instance.version === to.version
  )
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
  const formats = [
    ...request.sources.flatMap((source) => (isFormatSource(source) ? [source.from] : [])),
    ...(request.to === 'canonical' ? [] : [request.to]),
  ]
  const tables = await readTables(request.tables ?? {}, formats)
  const context = await prepareRun(request, tables.rows, rejects)
  refuseReadOnly(request)
  const plan = planOf(request, tables)
  const sources: Source[] = []
  for (const source of [...tables.sources, ...request.sources])
    if (isFormatSource(source)) sources.push(await openSource(source))
  const parts = isRewrite(request, sources.slice(tables.sources.length))
    ? await rewriting(request, context, sources, data, destination.zipName)
    : request.unmerged === true
      ? await streaming(context, sources, data)
      : await converting(request, context, sources, data, destination.zipName, plan)
  const report = buildReport({
    context,
    written: [],
    defaults: new Map(),
    view: undefined,
    options: shownOptions(request),
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

/** A format that is never written can only be copied, record by record. */
const refuseReadOnly = ({ sources, to, normalise }: ConvertRequest): void => {
  if (to === 'canonical') return
  const [only] = sources
  const isCopy = sources.length === 1 && only !== undefined && isFormatSource(only) && only.from.format === to.format
  const { readOnly } = versionOf(to)
  if (readOnly !== undefined && (!isCopy || normalise === true)) throw new ReadOnlyTarget(to, readOnly)
}

/** What the target can be given, worked out before anything is read; unknown where a source is the common model. */
const planOf = (request: ConvertRequest, tables: RunTables): TargetPlan | undefined => {
  const { sources, to } = request
  if (to === 'canonical' || !sources.every(isFormatSource)) return undefined
  const formats = sources.filter(isFormatSource).map((source) => source.from)
  const isSame = formats.length === 1 && formats[0]?.format.id === to.format.id && formats[0].version === to.version
  if (isSame && request.normalise !== true) return undefined
  const plan = planTarget(
    formats,
    tables.sources.map((source) => source.from),
    to,
    Object.keys(tables.rows),
  )
  if (plan.fill.blocking.length > 0) throw new CannotFillTarget(to, plan)
  return plan
}

const absentIn = (plan: TargetPlan | undefined): readonly string[] =>
  (plan?.fill.layouts ?? []).filter(({ status }) => status === 'absent').map(({ layout }) => layout)

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

const converting = async (
  request: ConvertRequest,
  context: ReportParts['context'],
  sources: readonly Source[],
  data: Destination,
  zipName: string | undefined,
  plan: TargetPlan | undefined,
): Promise<Parts> => {
  const state: LoadState = {
    context,
    store: new Store(),
    spans: new FileSpans(),
    deltas: new Deltas(),
    seen: new Map(),
    asOf: request.asOf,
    facets: request.withFacets === true ? new FacetWriter(data) : undefined,
  }
  await readDeltas(context, sources, state.deltas)
  const read: SourceRead[] = []
  const waiting = [...sources]
  const load = async (source: Source | undefined): Promise<void> => {
    if (source !== undefined) read.push({ source, runs: await loadSource(state, source) })
  }
  const tables = sources.length - request.sources.filter(isFormatSource).length
  for (let index = 0; index < tables; index += 1) await load(waiting.shift())
  for (const source of request.sources) {
    if (source.from === 'canonical') await readCanonical(state, source.name ?? 'canonical', source.input)
    else await load(waiting.shift())
  }
  context.onProgress?.({ stage: 'settling', file: '', bytes: 0, ofBytes: undefined, records: context.nextSequence - 1 })
  await state.facets?.end(state.spans)
  const bindings = sources.flatMap((source) => source.version.bindings)
  settleAll(state, bindings)
  const view = new View(state.store)
  closeSeries(view, bindings)
  deriveAll(view)
  reportStubs(state, view)
  reportContradictions(state, view)
  const common = { sources: read, target: targetOf(request.to, 'convert'), view }
  if (request.to === 'canonical') {
    const facts = { sources: read.map((one) => one.source.name), options: shownOptions(request) }
    const files = inForm(data, request.as ?? 'ndjson', request.spreadsheetSafe === true)
    const written = await writeCanonical(context, view, state.spans, files, facts)
    await files.close()
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
