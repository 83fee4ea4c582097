import type { IndicatorDefinition } from '@nrec-align/outcomes'
import type { EntityName } from '@nrec-align/schema'
import { UsageError } from '../failure.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'

/** An indicator for which the common record has nothing to count. */
export interface NotComputed {
  readonly indicator: string
  /** The kinds of records that it needs. */
  readonly needs: readonly EntityName[]
  /** Those of which there are none. */
  readonly missing: readonly EntityName[]
}

/** Indicators for which there are records, and those for which there are none. */
export interface Computable {
  readonly computable: readonly IndicatorDefinition[]
  readonly notComputed: readonly NotComputed[]
}

/** Tells indicators for which there are records from the others. */
export const computableOf = async (
  chosen: readonly IndicatorDefinition[],
  entities: ReadonlySet<EntityName>,
): Promise<Computable> => {
  const { recordsNeeded } = await outcomesPackage()
  const judged = chosen.map((definition) => {
    const needs = recordsNeeded(definition.measure)
    return { definition, needs, missing: needs.filter((entity) => !entities.has(entity)) }
  })
  return {
    computable: judged.filter(({ missing }) => missing.length === 0).map(({ definition }) => definition),
    notComputed: judged
      .filter(({ missing }) => missing.length > 0)
      .map(({ definition, needs, missing }) => ({ indicator: definition.id, needs, missing })),
  }
}

const mostShown = 12

/** The indicators that wait for each kind of record, as lines. */
export const missingLines = (notComputed: readonly NotComputed[]): readonly string[] => {
  const entities = [...new Set(notComputed.flatMap(({ missing }) => missing))]
  return entities.map((entity) => {
    const waiting = notComputed.filter(({ missing }) => missing.includes(entity)).map(({ indicator }) => indicator)
    const more = waiting.length > mostShown ? ` and ${waiting.length - mostShown} more` : ''
    return `  ${entity}: for ${waiting.slice(0, mostShown).join(', ')}${more}`
  })
}

/** Refuses a run for which there is nothing to count, with what would have to be brought. */
export const refuseNothing = ({ computable, notComputed }: Computable, typed: string): void => {
  if (computable.length > 0) return
  throw new UsageError(
    'nothing-to-compute',
    [`${typed} has no records for any of these indicators. Missing are:`, ...missingLines(notComputed)].join('\n'),
    'Convert files that hold such records, together with the others: nrec-align convert <sources> --to canonical --out common',
    { notComputed },
  )
}
