import { isWritten } from '../../analyse/is-written.ts'
import { type FormatInstance, versionOf } from '../../declare/format.ts'
import { type Brought, comparePair, nameOf, type PairComparison, type VersionName } from './comparison.ts'

/** One version of a format as the matrix lists it. */
export interface MatrixVersion extends VersionName {
  readonly title: string
  /** Whether files of it can be made, so that it can be a target. */
  readonly isWritten: boolean
  /** Whether it is the version that is written unless another is asked for. */
  readonly isMain: boolean
}

/** Every ordered pair of some format versions, compared. */
export interface FormatMatrix {
  readonly versions: readonly MatrixVersion[]
  readonly pairs: readonly PairComparison[]
}

/** Which pairs are worked out. */
export interface MatrixChoice extends Brought {
  /** `main`: one version a format, and the versions of one format with each other; all of them unless given. */
  readonly pairs?: 'all' | 'main'
}

/** Whether an instance has the version that is written unless another is asked for. */
const isMain = ({ format, version }: FormatInstance): boolean => format.versions[0]?.version === version

const describeVersion = (instance: FormatInstance): MatrixVersion => ({
  ...nameOf(instance),
  title: versionOf(instance).title,
  isWritten: isWritten(instance),
  isMain: isMain(instance),
})

/**
 * Compares every ordered pair of some format versions: what each can hold of each other, and what it needs besides.
 *
 * @param instances formats with their versions and options, in the order of rows and columns
 * @param choice what is brought beside each source, and whether all pairs are worked out
 * @returns the versions and the pairs in that order, a version with itself among them: what a copy keeps
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, formatMatrix, layout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * console.assert(formatMatrix([format()]).pairs[0]?.percentCarried === 100)
 * ```
 */
export const formatMatrix = (instances: readonly FormatInstance[], choice: MatrixChoice = {}): FormatMatrix => {
  const isWanted = (from: FormatInstance, to: FormatInstance): boolean =>
    choice.pairs !== 'main' || from.format === to.format || (isMain(from) && isMain(to))
  return {
    versions: instances.map(describeVersion),
    pairs: instances.flatMap((from) =>
      instances.filter((to) => isWanted(from, to)).map((to) => comparePair(from, to, choice)),
    ),
  }
}
