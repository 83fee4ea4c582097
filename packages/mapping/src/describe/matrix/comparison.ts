import { asIfWritten } from '../../analyse/as-if-written.ts'
import { fillable, type MissingCell, missing } from '../../analyse/fill/fillable.ts'
import { isWritten } from '../../analyse/is-written.ts'
import type { ColumnLoss, Verdict } from '../../analyse/loss/column-loss.ts'
import { loss } from '../../analyse/loss/loss.ts'
import { percentCarried } from '../../analyse/loss/percent-carried.ts'
import type { FormatInstance } from '../../declare/format.ts'

/** Names one version of a format. */
export interface VersionName {
  readonly format: string
  readonly version: string
}

/** What stands beside the sources of a comparison. */
export interface Brought {
  /** Sources that are there besides, such as tables of bodies. */
  readonly sources?: readonly FormatInstance[]
  /** Names of tables given to the run. */
  readonly tables?: readonly string[]
}

/** What one format version can hold of another, and what it needs besides. */
export interface PairComparison {
  readonly from: VersionName
  readonly to: VersionName
  /**
   * Percent of the columns that come back, as {@link percentCarried} counts them; absent where the target is only read.
   * A source that is only read counts as if its files could be made.
   */
  readonly percentCarried?: number
  /** How many columns of the source have each verdict. */
  readonly columns: { readonly [V in Verdict]: number }
  /** Layouts of the target that get rows. */
  readonly written: readonly string[]
  /** Layouts without which nothing can be written. */
  readonly blocking: readonly string[]
  /** Required cells that the source cannot fill, with what could be brought. */
  readonly toBring: readonly MissingCell[]
}

export const nameOf = ({ format, version }: FormatInstance): VersionName => ({ format: format.id, version })

const countOf = (losses: readonly ColumnLoss[], verdict: Verdict): number =>
  losses.filter((one) => one.verdict === verdict).length

const nothing = { columns: { kept: 0, changed: 0, lost: 0, depends: 0 }, written: [], blocking: [], toBring: [] }

/** Sums up both halves of a comparison: what is lost, and what is needed besides. */
export const comparePair = (from: FormatInstance, to: FormatInstance, brought: Brought = {}): PairComparison => {
  const names = { from: nameOf(from), to: nameOf(to) }
  if (!isWritten(to)) return { ...names, ...nothing }
  const losses = loss(asIfWritten(from), to)
  const sources = [from, ...(brought.sources ?? [])]
  const fill = fillable(sources, to, brought.tables)
  return {
    ...names,
    percentCarried: percentCarried(losses),
    columns: {
      kept: countOf(losses, 'kept'),
      changed: countOf(losses, 'changed'),
      depends: countOf(losses, 'depends'),
      lost: countOf(losses, 'lost'),
    },
    written: fill.layouts.filter(({ status }) => status === 'written').map(({ layout }) => layout),
    blocking: fill.blocking,
    toBring: missing(sources, to, brought.tables),
  }
}
