import type { IndicatorDefinition } from '../catalogue/index.ts'
import type { PublicFigure } from '../disclosure/index.ts'
import type { Place } from '../figures/index.ts'
import { placeKey } from './keys.ts'
import { type DefinedFigure, definedFigures, type TablesRequest } from './request.ts'
import { distinct } from './table.ts'
import type { Target } from './target.ts'

/** An indicator in a place and a school year as it is filed: what was reached, what was aimed at, or both. */
export interface FiledRow {
  readonly definition: IndicatorDefinition
  readonly place: Place
  readonly schoolYear: number
  readonly figure: PublicFigure | undefined
  readonly target: number | undefined
}

const isWhole = ({ figure: { subgroup, period } }: DefinedFigure): boolean =>
  subgroup.length === 0 && period.first === period.last

/** Years of which there is only a target come after those of which there is a figure. */
const yearsAhead = (places: readonly DefinedFigure[], targets: readonly Target[]): readonly FiledRow[] =>
  places.flatMap(({ definition, figure: { place } }) =>
    targets
      .filter((target) => isFor(target, definition, place))
      .map(({ schoolYear, value }) => ({ definition, place, schoolYear, figure: undefined, target: value })),
  )

const isFor = ({ indicator, place: only }: Target, { id }: IndicatorDefinition, place: Place): boolean =>
  indicator === id && (only === undefined || placeKey(only) === placeKey(place))

const keyOf = ({ definition, place, schoolYear }: FiledRow): string =>
  [definition.id, placeKey(place), schoolYear].join(' ')

/** A number that is printed sorts as a number: 2 before 10, 9.1 before 10. */
const byLabel = new Intl.Collator('en', { numeric: true })

/** The rows of a framework's filing, in order of its numbers, then place, then school year. */
export const filedRows = (request: TablesRequest, framework: string): readonly FiledRow[] => {
  const figures = definedFigures(request).filter((one) => one.definition.framework === framework && isWhole(one))
  const targets = request.targets ?? []
  const reached = figures.map(({ definition, figure }): FiledRow => {
    const { place, period } = figure
    const aim = targets.find((target) => target.schoolYear === period.last && isFor(target, definition, place))
    return { definition, place, schoolYear: period.last, figure, target: aim?.value }
  })
  const places = distinct(figures, ({ definition, figure }) => `${definition.id} ${placeKey(figure.place)}`)
  return distinct([...reached, ...yearsAhead(places, targets)], keyOf).toSorted(
    (one, other) =>
      byLabel.compare(one.definition.label ?? one.definition.id, other.definition.label ?? other.definition.id) ||
      byLabel.compare(placeKey(one.place), placeKey(other.place)) ||
      one.schoolYear - other.schoolYear,
  )
}
