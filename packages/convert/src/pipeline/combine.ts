import type { FacetWriter } from '../canonical/facets.ts'
import { readCanonical } from '../canonical/read.ts'
import type { SourceRead } from '../report/build-report.ts'
import { deriveAll } from '../store/derive.ts'
import { FileSpans } from '../store/precedence.ts'
import { closeSeries } from '../store/series.ts'
import { Store } from '../store/store.ts'
import { View } from '../store/view.ts'
import { type Begun, isFormatSource } from './begin.ts'
import { Deltas } from './deltas.ts'
import { type LoadState, type LoadWatch, loadSource, readDeltas } from './load.ts'
import type { ConvertRequest } from './request.ts'
import { settleAll } from './settle-all.ts'
import type { Source } from './source.ts'

/** What the sources say together. */
export interface Combined {
  readonly state: LoadState
  readonly view: View
  readonly read: readonly SourceRead[]
}

/** Reads all sources in their order, decides who is who, and works out what follows from what is stated. */
export const combine = async (
  request: ConvertRequest,
  { context, sources, tables }: Begun,
  onlookers: { readonly facets?: FacetWriter | undefined; readonly watch?: LoadWatch } = {},
): Promise<Combined> => {
  const state: LoadState = {
    context,
    store: new Store(),
    spans: new FileSpans(),
    deltas: new Deltas(),
    seen: new Map(),
    asOf: request.asOf,
    ...onlookers,
  }
  await readDeltas(context, sources, state.deltas)
  const read: SourceRead[] = []
  const waiting = [...sources]
  const load = async (source: Source | undefined): Promise<void> => {
    if (source !== undefined) read.push({ source, runs: await loadSource(state, source) })
  }
  for (let index = 0; index < tables; index += 1) await load(waiting.shift())
  for (const source of request.sources) {
    if (isFormatSource(source)) await load(waiting.shift())
    else await readCanonical(state, source.name ?? 'canonical', source.input)
  }
  context.onProgress?.({ stage: 'settling', file: '', bytes: 0, ofBytes: undefined, records: context.nextSequence - 1 })
  await state.facets?.end(state.spans)
  const bindings = sources.flatMap((source) => source.version.bindings)
  settleAll(state, bindings)
  const view = new View(state.store)
  closeSeries(view, bindings)
  deriveAll(view)
  return { state, view, read }
}
