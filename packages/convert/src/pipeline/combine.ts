import type { FacetWriter } from '../canonical/facets.ts'
import { readCanonical } from '../canonical/read.ts'
import { CannotCombine } from '../engine/cannot-combine.ts'
import type { Gathering } from '../engine/engine.ts'
import { InMemory } from '../engine/in-memory.ts'
import type { SourceRead } from '../report/build-report.ts'
import { deriveAll } from '../store/derive.ts'
import { FileSpans } from '../store/precedence.ts'
import { closeSeries } from '../store/series.ts'
import type { SettledStore } from '../store/settled.ts'
import type { Store } from '../store/store.ts'
import { View } from '../store/view.ts'
import { type Begun, isFormatSource } from './begin.ts'
import { Deltas } from './deltas.ts'
import { type InMemoryState, type LoadState, type LoadWatch, loadSource, readDeltas } from './load.ts'
import type { ConvertRequest } from './request.ts'
import { settleAll } from './settle-all.ts'
import type { Source } from './source.ts'

/** What the sources say together. */
export interface Combined<S extends SettledStore = SettledStore> {
  readonly state: LoadState
  readonly view: View<S>
  readonly read: readonly SourceRead[]
}

interface Onlookers {
  readonly facets?: FacetWriter | undefined
  readonly watch?: LoadWatch
}

const isInMemory = (state: LoadState): state is InMemoryState => state.store !== undefined

/** Reads all sources in their order. */
const readAll = async (request: ConvertRequest, begun: Begun, state: LoadState): Promise<readonly SourceRead[]> => {
  const { context, sources, tables } = begun
  await readDeltas(context, sources, state.deltas)
  const read: SourceRead[] = []
  const waiting = [...sources]
  const load = async (source: Source | undefined): Promise<void> => {
    if (source !== undefined) read.push({ source, runs: await loadSource(state, source) })
  }
  for (let index = 0; index < tables; index += 1) await load(waiting.shift())
  for (const source of request.sources) {
    if (isFormatSource(source)) await load(waiting.shift())
    else if (isInMemory(state)) await readCanonical(state, source.name ?? 'canonical', source.input)
    else throw new Error('an engine was begun for a source that only memory can take')
  }
  context.onProgress?.({ stage: 'settling', file: '', bytes: 0, ofBytes: undefined, records: context.nextSequence - 1 })
  // Nobody asks for repeats any more.
  state.seen.clear()
  await state.facets?.end(state.spans)
  return read
}

/** Decides who is who, and works out what follows from what is stated. */
const settled = async (state: LoadState, { sources }: Begun): Promise<View> => {
  const bindings = sources.flatMap((source) => source.version.bindings)
  const view = new View(await settleAll(state, bindings))
  closeSeries(view, bindings)
  deriveAll(view)
  return view
}

const stateOf = (
  request: ConvertRequest,
  { context }: Begun,
  spans: FileSpans,
  gathering: Gathering,
  onlookers: Onlookers,
): LoadState => ({
  context,
  gathering,
  spans,
  deltas: new Deltas(),
  seen: new Map(),
  asOf: request.asOf,
  ...onlookers,
})

/** Combines the sources in memory, whatever engine the request names. */
export const combineInMemory = async (
  request: ConvertRequest,
  begun: Begun,
  onlookers: Onlookers = {},
): Promise<Combined<Store>> => {
  const spans = new FileSpans()
  const gathering = new InMemory(spans)
  const state = { ...stateOf(request, begun, spans, gathering, onlookers), store: gathering.store }
  const read = await readAll(request, begun, state)
  await settled(state, begun)
  return { state, view: new View(gathering.store), read }
}

/** Reads all sources in their order, decides who is who, and works out what follows from what is stated. */
export const combine = async (request: ConvertRequest, begun: Begun, onlookers: Onlookers = {}): Promise<Combined> => {
  const { engine } = request
  if (engine === undefined) return combineInMemory(request, begun, onlookers)
  const reason = engine.refuses({ hasCommonSource: !request.sources.every(isFormatSource) })
  if (reason !== undefined) throw new CannotCombine(engine.name, reason)
  const gathering = await engine.begin()
  try {
    const state = stateOf(request, begun, new FileSpans(), gathering, onlookers)
    const read = await readAll(request, begun, state)
    return { state, view: await settled(state, begun), read }
  } catch (error) {
    await gathering.close()
    throw error
  }
}
