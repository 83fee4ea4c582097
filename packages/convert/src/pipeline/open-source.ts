import { expandInputs, type InputFile, openDelimited } from '@nrec-align/io'
import {
  columnsOfHeader,
  columnsOfVariant,
  type FormatInstance,
  optionsFor,
  trim,
  versionOf,
} from '@nrec-align/mapping'
import { bestFit, nameMatches } from './fit.ts'
import { modeOf, readManifest } from './manifest.ts'
import { peek } from './peek.ts'
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

const matched = async (file: InputFile, request: SourceRequest): Promise<SourceFile | undefined> => {
  const version = versionOf(request.from)
  const named = version.layouts.filter((layout) => layout.files.some((pattern) => nameMatches(pattern, file.name)))
  const head = await peek(file)
  const certain = named.length === 1 && named[0]?.container.header === true ? named[0] : undefined
  const found = certain === undefined ? await bestFit(head, version.layouts, version.bindings) : undefined
  const layout =
    certain ?? (found !== undefined && found.score >= LEAST ? found.layout : named.length === 1 ? named[0] : undefined)
  if (layout === undefined) return undefined
  if (!layout.container.header) {
    const columns = columnsOfVariant(layout, request.variant ?? found?.variant)
    return { input: file, layout, columns, mode: undefined }
  }
  const { delimiters, quote, header } = layout.container
  const reader = await openDelimited(head, { delimiters, quote, header })
  return { input: file, layout, columns: columnsOfHeader(layout, (reader.header ?? []).map(trim)), mode: undefined }
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
    const file = await matched(input, request)
    const mode = manifest === undefined || file === undefined ? undefined : modeOf(manifest, properties, file.layout.id)
    if (file === undefined) others.push(input)
    else files.push({ ...file, mode })
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
