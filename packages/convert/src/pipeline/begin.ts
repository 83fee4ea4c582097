import { type FormatInstance, versionOf } from '@nrec-align/mapping'
import type { Destination, RunContext } from './context.ts'
import { refuseUndecoded } from './decode-ahead.ts'
import { openSource, type SourceRequest } from './open-source.ts'
import type { Crew } from './pieces/crew.ts'
import { prepareRun, type RunTables, readTables } from './prepare.ts'
import type { CanonicalSource, ConvertRequest } from './request.ts'
import type { Source } from './source.ts'
import { CannotFillTarget, planTarget, ReadOnlyTarget, type TargetPlan } from './target-plan.ts'

/** A run whose sources are open and whose target is known to be possible. */
export interface Begun {
  readonly context: RunContext
  readonly plan: TargetPlan | undefined
  /** Tables that are sources of their own, then the sources of the request that are files of a format. */
  readonly sources: readonly Source[]
  /** How many of the sources are tables. */
  readonly tables: number
}

/** Whether a source is files of a format, and not a folder of the common model. */
export const isFormatSource = (source: SourceRequest | CanonicalSource): source is SourceRequest =>
  source.from !== 'canonical'

/** Whether a run only copies records of one format into the same format and version. */
export const isRewrite = (request: ConvertRequest, sources: readonly Source[]): boolean => {
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

/** Layouts that the sources say nothing about. */
export const absentIn = (plan: TargetPlan | undefined): readonly string[] =>
  (plan?.fill.layouts ?? []).filter(({ status }) => status === 'absent').map(({ layout }) => layout)

/** Reads the tables of a run, opens its sources, and works out what the target can be given. */
export const beginRun = async (
  request: ConvertRequest,
  rejects: Destination | undefined,
  crew?: Crew,
): Promise<Begun> => {
  const formats: readonly FormatInstance[] = [
    ...request.sources.flatMap((source) => (isFormatSource(source) ? [source.from] : [])),
    ...(request.to === 'canonical' ? [] : [request.to]),
  ]
  const tables = await readTables(request.tables ?? {}, formats)
  const context = await prepareRun(request, tables.rows, rejects, crew, request.decoder)
  refuseReadOnly(request)
  const plan = planOf(request, tables)
  const sources: Source[] = []
  for (const source of [...tables.sources, ...request.sources])
    if (isFormatSource(source)) sources.push(await openSource(source))
  refuseUndecoded(context, sources)
  return { context, plan, sources, tables: tables.sources.length }
}
