import { expandInputs, type InputFile } from '@nrec-align/io'
import { columnsOfVariant, type FormatInstance, optionsFor, versionOf } from '@nrec-align/mapping'
import { carrierOf } from '../carriers/carriers.ts'
import { type Fit, nameMatches } from '../carriers/fit.ts'
import { bestFit, containersOf, fit } from './fit.ts'
import { modeOf, readManifest } from './manifest.ts'
import { lookAt } from './peek.ts'
import { refuseUnfit } from './refuse-unfit.ts'
import type { Source, SourceFile } from './source.ts'

/** What a run is told about one source. */
export interface SourceRequest {
  readonly name?: string
  readonly from: FormatInstance
  readonly input: readonly InputFile[]
  /** Name of a variant to use where the files fit none: a layout that changed this year. */
  readonly variant?: string
  /** Lower is trusted more where sources disagree; what the format declares unless told. */
  readonly trust?: number
}

const TRUST = ['state', 'student-information-system', 'vendor', 'client-system'] as const

/** A fit below this is no fit: the file belongs to none of the layouts. */
const LEAST = 0.3

/** A layout and the container a file of it has, with the columns that are really there. */
type Match = Pick<SourceFile, 'layout' | 'container' | 'columns' | 'isVariantGiven' | 'isMain'>

const isGiven = ({ variant }: SourceRequest): boolean => variant !== undefined

const matchOf = ({ layout, container, columns, variant }: Fit, request: SourceRequest): Match =>
  carrierOf(container).namesColumns(container)
    ? { layout, container, columns }
    : {
        layout,
        container,
        columns: columnsOfVariant(layout, request.variant ?? variant),
        isVariantGiven: isGiven(request),
      }

/** The layout of a file: the one its name tells where the file names its columns, otherwise the one it fits best. */
const matched = async (head: InputFile, request: SourceRequest): Promise<Match | undefined> => {
  const { layouts, bindings } = versionOf(request.from)
  const named = layouts.filter((layout) => layout.files.some((pattern) => nameMatches(pattern, head.name)))
  const [only] = named.length === 1 ? named : []
  const own = only === undefined ? undefined : await fit(head, only, bindings)
  if (own !== undefined && carrierOf(own.container).namesColumns(own.container)) {
    refuseUnfit(own, head, request.from, request.variant)
    return matchOf(own, request)
  }
  const found = await bestFit(head, layouts, bindings)
  const chosen = found !== undefined && found.score >= LEAST ? found : own
  if (chosen !== undefined) {
    refuseUnfit(chosen, head, request.from, request.variant)
    return matchOf(chosen, request)
  }
  // A file that cannot be read says why when it is opened.
  return only === undefined ? undefined : { layout: only, container: only.container, columns: columnsOfVariant(only) }
}

/** Every layout whose records may stand in a file: one, or all that share such files. */
const sharing = async (head: InputFile, match: Match, request: SourceRequest): Promise<readonly Match[]> => {
  const { kind } = match.container
  if (!carrierOf(match.container).isShared(match.container)) return [match]
  const { layouts, bindings } = versionOf(request.from)
  const others = layouts.flatMap((layout) => {
    const container = containersOf(layout).find((one) => one.kind === kind && carrierOf(one).isShared(one))
    return layout === match.layout || container === undefined ? [] : [{ layout, container }]
  })
  const found = others.map(async ({ layout, container }): Promise<Match> => {
    const own = await carrierOf(container).fit(head, layout, container, bindings)
    const columns =
      carrierOf(container).columnsOf?.(layout, container) ?? columnsOfVariant(layout, request.variant ?? own?.variant)
    return { layout, container, columns, isVariantGiven: isGiven(request) }
  })
  return [{ ...match, isMain: true }, ...(await Promise.all(found))]
}

const filesIn = async (input: InputFile, request: SourceRequest): Promise<readonly Omit<SourceFile, 'mode'>[]> => {
  const matches = await lookAt(input, async (head) => {
    const match = await matched(head, request)
    return match === undefined ? undefined : sharing(head, match, request)
  })
  return (matches ?? []).map((one) => ({ input, ...one }))
}

/** Opens a source: unpacks it, reads its manifest, and matches every file to a layout. */
export const openSource = async (request: SourceRequest): Promise<Source> => {
  const version = versionOf(request.from)
  const name = request.name ?? request.from.format.id
  const inputs = await expandInputs([...request.input])
  const manifest = version.packaging.manifest
  const properties = manifest === undefined ? undefined : await readManifest(manifest, inputs)
  const files: SourceFile[] = []
  const others: InputFile[] = []
  for (const input of inputs) {
    if (manifest !== undefined && input.name.toLowerCase() === manifest.file.toLowerCase()) {
      others.push(input)
      continue
    }
    const found = await filesIn(input, request)
    if (found.length === 0) others.push(input)
    for (const file of found) {
      const mode = manifest === undefined ? undefined : modeOf(manifest, properties, file.layout.id)
      files.push({ ...file, mode })
    }
  }
  return {
    name,
    instance: request.from,
    version,
    options: optionsFor(request.from, name),
    files: inLayoutOrder(
      files,
      version.layouts.map((layout) => layout.id),
    ),
    others,
    trust: request.trust ?? TRUST.indexOf(request.from.format.trust),
  }
}

/** Files in the order the format lists its layouts, so that arrival order never matters; changes come after what they change. */
const inLayoutOrder = (files: readonly SourceFile[], layouts: readonly string[]): readonly SourceFile[] =>
  files.toSorted(
    (one, other) =>
      Number(one.mode === 'delta') - Number(other.mode === 'delta') ||
      layouts.indexOf(one.layout.id) - layouts.indexOf(other.layout.id) ||
      (one.input.path < other.input.path ? -1 : 1),
  )
