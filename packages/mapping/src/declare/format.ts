import type { Binding } from './bind.ts'
import type { Confidence } from './column.ts'
import type { Layout } from './layout.ts'

/** A fact in no column that a run may give with `--set name=value`. */
export interface OptionFacts {
  readonly description: string
  /** Text used when the run gives none; absent means the option is unset. */
  readonly default?: string
  /** Unset, it is the name the run gives the source. */
  readonly defaultsToSource?: true
  readonly example: string
}

/** A table a run may give with `--table name=file.csv`. */
export interface TableFacts {
  readonly description: string
  /** Columns in order; the first are the key. */
  readonly columns: Readonly<Record<string, { readonly description: string; readonly required?: true }>>
  readonly key: readonly string[]
}

/** A list of properties at the head of a package. */
export interface Manifest {
  readonly file: string
  readonly columns: readonly [name: string, value: string]
  /** Property that names the format version. */
  readonly version: string
  /** Properties with a fixed value, in order. */
  readonly constants: readonly (readonly [name: string, value: string])[]
  /** Properties taken from run options, when set: property → option. */
  readonly options: readonly (readonly [name: string, option: string])[]
  /** One property a file, `file.` and the layout id. */
  readonly filePrefix: string
  /** All file names a manifest lists, bound or not, in order. */
  readonly files: readonly string[]
  readonly modes: { readonly absent: string; readonly bulk: string; readonly delta: string }
}

/** How the files of one data set lie together. */
export interface Packaging {
  readonly kind: 'zip' | 'files'
  readonly manifest?: Manifest
  /** Every reference between the files must be resolved inside the set; a file others refer to cannot be left out. */
  readonly referentiallyComplete?: true
}

/** One version of a format: its layouts and what binds them. */
export interface FormatVersion {
  readonly version: string
  readonly title: string
  readonly packaging: Packaging
  /** Why the format is never written, such as a vendor's result file. */
  readonly readOnly?: string
  readonly layouts: readonly Layout[]
  readonly bindings: readonly Binding[]
}

/** A format as data. */
export interface Format {
  readonly id: string
  readonly title: string
  /** One or two plain sentences: what it is and who asks for it. */
  readonly description: string
  readonly publisher: string
  readonly kind: 'state' | 'district' | 'collective-impact' | 'assessment' | 'federal' | 'common'
  /** Precedence among sources of different kinds when they disagree; the run may override it. */
  readonly trust: 'state' | 'student-information-system' | 'vendor' | 'client-system'
  readonly confidence: Confidence
  /** The first version is the one written unless another is asked for. */
  readonly versions: readonly FormatVersion[]
  readonly options: Readonly<Record<string, OptionFacts>>
  readonly tables: Readonly<Record<string, TableFacts>>
  /** Notes shown by `describe`: how to do what the columns alone do not say. */
  readonly notes?: readonly string[]
}

/** A format with the version and options one run uses. */
export interface FormatInstance {
  readonly format: Format
  readonly version: string
  readonly options: Readonly<Record<string, string>>
}

/** What a caller may choose of a format. */
export interface FormatChoice {
  readonly version?: string
  readonly options?: Readonly<Record<string, string>>
}

/** A format ready to be called, as it is or with a version and options. */
export interface FormatFunction {
  (choice?: FormatChoice): FormatInstance
  readonly format: Format
}

/**
 * Makes a format callable; inside or outside this repository this is all a format exports.
 *
 * @param format the whole declaration, plain data that survives JSON
 * @returns a function of version and options
 * @throws RangeError when a version is asked for that the format does not declare
 * @example
 * ```ts
 * import { defineFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(nothing().version === '1')
 * ```
 */
export const defineFormat = (format: Format): FormatFunction => {
  const choose = (choice: FormatChoice = {}): FormatInstance => {
    const version = choice.version ?? format.versions[0]?.version
    if (version === undefined || !format.versions.some((one) => one.version === version)) {
      const known = format.versions.map((one) => one.version).join(', ')
      throw new RangeError(`${format.id} has no version ${version ?? '(none)'}; it has ${known}`)
    }
    return { format, version, options: choice.options ?? {} }
  }
  return Object.assign(choose, { format })
}

/**
 * Finds the version of a format instance.
 *
 * @example
 * ```ts
 * import { versionOf } from '@nrec-align/mapping'
 * console.assert(typeof versionOf === 'function')
 * ```
 */
export const versionOf = (instance: FormatInstance): FormatVersion => {
  const found = instance.format.versions.find((one) => one.version === instance.version)
  if (found === undefined) throw new RangeError(`${instance.format.id} has no version ${instance.version}`)
  return found
}
