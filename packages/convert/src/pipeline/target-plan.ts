import {
  type Fill,
  type FormatInstance,
  fillable,
  loss,
  type MissingCell,
  missing,
  percentCarried,
} from '@nrec-align/mapping'
import type { Report } from '../report/report.ts'

/** What is known about a conversion before it runs. */
export interface TargetPlan {
  readonly fill: Fill
  readonly missing: readonly MissingCell[]
  readonly loss: Report['loss']
  readonly percentCarried: number | undefined
}

/** The target requires cells that no source gives and nothing was brought for; said before any work. */
export class CannotFillTarget extends Error {
  override readonly name = 'CannotFillTarget'
  readonly code = 'cannot-fill-target'
  readonly docsUrl = 'https://github.com/nrec-align/nrec-align/blob/main/docs/guides/first-conversion.md'
  readonly missing: readonly MissingCell[]
  /** Layouts without which the conversion is impossible. */
  readonly blocking: readonly string[]

  constructor(to: FormatInstance, plan: TargetPlan) {
    const cells = plan.missing.filter((cell) => plan.fill.blocking.includes(cell.layout))
    const listed = [...new Set(cells.map((cell) => `${cell.layout}.${cell.column}`))].join(', ')
    super(`${to.format.title} requires what no source gives: ${listed || plan.fill.blocking.join(', ')}`)
    this.missing = cells
    this.blocking = plan.fill.blocking
  }
}

/** The target is a format that is only read. */
export class ReadOnlyTarget extends Error {
  override readonly name = 'ReadOnlyTarget'
  readonly code = 'read-only-target'

  constructor(to: FormatInstance, reason: string) {
    super(`${to.format.title} can be read but not written: ${reason}`)
  }
}

/**
 * Works out what a target can be given before anything is read.
 *
 * @param sources the sources that carry data, each with the options of the run
 * @param helpers tables of bodies and calendars, which fill cells but are not themselves converted
 */
export const planTarget = (
  sources: readonly FormatInstance[],
  helpers: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): TargetPlan => {
  const all = [...sources, ...helpers]
  const losses = sources.flatMap((from) => loss(from, to))
  return {
    fill: fillable(all, to, tables),
    missing: missing(all, to, tables),
    loss: losses.map(({ layout, column, verdict, reason }) => ({ layout, column, verdict, reason })),
    percentCarried: losses.length === 0 ? undefined : percentCarried(losses),
  }
}
