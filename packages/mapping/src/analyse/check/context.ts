import type { Binding } from '../../declare/bind.ts'
import type { Format, FormatVersion } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import type { Problem, ProblemCode } from '../problem.ts'

/** What a check looks at: one version of a format. */
export interface CheckContext {
  readonly format: Format
  readonly version: FormatVersion
}

/** Where a problem is. */
export type Place = Partial<Pick<Problem, 'layout' | 'binding' | 'column' | 'path'>>

/** A check of one version. */
export type Check = (context: CheckContext) => readonly Problem[]

/** Words a problem. */
export const problem = ({ version }: CheckContext, code: ProblemCode, place: Place, message: string): Problem => ({
  code,
  version: version.version,
  ...place,
  message,
})

/** The bindings of a layout. */
export const bindingsOf = ({ version }: CheckContext, layout: Layout): readonly Binding[] =>
  version.bindings.filter((binding) => binding.layout === layout.id)

/** Names that stand more than once in a list. */
export const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
]
