import { defineFormat, type Format, type FormatFunction, type FormatInstance } from '@nrec-align/mapping'
import type { FormatChoice } from '../protocol/choice.ts'

/** The formats of the page, and those that were read from files for one call. */
export interface Registry {
  all(): Promise<readonly FormatFunction[]>
  choose(choice: FormatChoice): Promise<FormatInstance>
}

/** What stands in front of everything else: formats as text, read when first needed. */
export type PackedFormats = ReadonlyMap<string, () => Promise<Format>>

/** The same format is the same object however often it is asked for: the engine tells formats apart by that. */
const once = new WeakMap<() => Promise<Format>, Promise<FormatFunction>>()
const defined = new WeakMap<Format, FormatFunction>()

const ofFile = (format: Format): FormatFunction => {
  const known = defined.get(format) ?? defineFormat(format)
  defined.set(format, known)
  return known
}

const loaded = (load: () => Promise<Format>): Promise<FormatFunction> => {
  const known = once.get(load) ?? load().then(defineFormat)
  once.set(load, known)
  return known
}

/** Formats that were read from files stand in for those of the page with the same id. */
export const registryOf = (packed: PackedFormats, ownFormats: readonly Format[]): Registry => {
  const own = new Map(ownFormats.map((format) => [format.id, ofFile(format)] as const))
  const load = async (id: string): Promise<FormatFunction> => {
    const found = own.get(id)
    if (found !== undefined) return found
    const loader = packed.get(id)
    if (loader === undefined) throw new RangeError(`there is no format ${id}`)
    return loaded(loader)
  }
  return {
    all: () => Promise.all([...new Set([...own.keys(), ...packed.keys()])].map(load)),
    choose: async ({ format, version, options }) => {
      const define = await load(format)
      const set = Object.entries(options).filter(([name, value]) => value !== '' && name in define.format.options)
      return define({ version, options: Object.fromEntries(set) })
    },
  }
}
