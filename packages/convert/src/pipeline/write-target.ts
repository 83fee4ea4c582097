import { delimitedWriter } from '@nrec-align/io'
import { delimited, type FormatInstance, optionsFor, versionOf } from '@nrec-align/mapping'
import { dialectOf } from '../carriers/delimited.ts'
import type { ReportParts } from '../report/build-report.ts'
import type { FileSpans } from '../store/precedence.ts'
import type { View } from '../store/view.ts'
import type { Destination, RunContext } from './context.ts'
import { manifestRows } from './manifest.ts'
import { zipped } from './outputs.ts'
import type { ConvertRequest } from './request.ts'
import { LayoutWriter, type LayoutWritten, type WriteState } from './write-layout.ts'
import { writingOrder } from './writing-order.ts'
import { WrittenSet } from './written-set.ts'

/** What writing needs of the run. */
export interface TargetState {
  readonly context: RunContext
  readonly view: View
  readonly spans: FileSpans
  readonly data: Destination
  readonly zipName: string | undefined
  /** Layouts the sources cannot fill. */
  readonly absent: ReadonlySet<string>
  readonly probe?: WriteState['probe']
}

/** Writes every layout of the target that has rows, and the manifest that lists them. */
export const writeTarget = async (
  request: ConvertRequest,
  to: FormatInstance,
  target: TargetState,
): Promise<Pick<ReportParts, 'written' | 'defaults'>> => {
  const version = versionOf(to)
  const zip =
    version.packaging.kind === 'zip' && target.zipName !== undefined ? zipped(target.data, target.zipName) : undefined
  const state: WriteState = {
    context: target.context,
    view: target.view,
    spans: target.spans,
    format: to.format.id,
    version,
    run: { ...target.context.run, options: optionsFor(to, undefined) },
    data: zip ?? target.data,
    spreadsheetSafe: request.spreadsheetSafe === true,
    written: new WrittenSet(version.packaging.referentiallyComplete === true),
    defaults: new Map(),
    probe: target.probe,
  }
  const written: LayoutWritten[] = []
  for (const layout of writingOrder(version).filter((one) => !target.absent.has(one.id))) {
    const result = await new LayoutWriter(state, layout).write()
    if (result.written + result.rejected + result.withoutRow > 0) written.push(result)
  }
  await writeManifest(state, written)
  await zip?.close()
  return { written, defaults: state.defaults }
}

const writeManifest = async (state: WriteState, written: readonly LayoutWritten[]): Promise<void> => {
  const manifest = state.version.packaging.manifest
  if (manifest === undefined) return
  const names = new Set(written.filter((one) => one.written > 0).map((one) => one.layout))
  const writer = delimitedWriter(state.data.create(manifest.file), dialectOf(delimited()), manifest.columns)
  for (const row of manifestRows(manifest, names, state.run.options)) writer.write(row)
  await writer.end()
}
