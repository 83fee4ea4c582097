import { canDerive, type PublicFigure, type PublicRelease } from '../disclosure/index.ts'
import { type Counted, othersOf } from '../equity/counted.ts'
import {
  type Gap,
  type GroupOfAll,
  gap,
  type RiskRatio,
  riskRatio,
  type ShareRatio,
  shareRatio,
} from '../equity/index.ts'
import { type FigureKey, figureId, type Place } from '../figures/index.ts'
import { figuresById } from './figure-by-id.ts'

/** A group beside all others of the same place and years. */
export interface DisparityRow {
  readonly figure: PublicFigure
  readonly group: Counted
  readonly others: Counted
  readonly gap: Gap
  readonly ratio: ShareRatio | undefined
  readonly risk: RiskRatio
}

/** Groups that nobody is compared as: those of whom nothing is known, and those that are merged to be hidden. */
const isNamed = ({ subgroup: [part, ...more] }: PublicFigure): boolean =>
  part !== undefined && more.length === 0 && part.category !== 'unknown' && part.category !== 'masked'

const counted = ({ numerator, denominator }: PublicFigure): Counted | undefined =>
  numerator === undefined || denominator === undefined ? undefined : { numerator, denominator }

/** Supplied numbers may give a group more people than everybody. */
const isShare = ({ numerator, denominator }: Counted): boolean =>
  denominator > 0 && numerator >= 0 && numerator <= denominator

/** The only state of a release: that of all its districts. */
const onlyState = ({ figures }: PublicRelease): Place | undefined => {
  const states = figures.map(({ place }) => place).filter(({ kind }) => kind === 'state')
  return states.every(({ id }) => id === states[0]?.id) ? states[0] : undefined
}

/** Groups beside all others, wherever both the group and everybody are shown with their counts: nothing else is computed from. */
export const disparityRows = (release: PublicRelease): readonly DisparityRow[] => {
  const byId = figuresById(release)
  const state = onlyState(release)

  const groupOfAll = (key: FigureKey): GroupOfAll | undefined => {
    const ids = [figureId(key), figureId({ ...key, subgroup: [] })]
    if (!canDerive(release, ids)) return undefined
    const [group, all] = ids.map((id) => byId.get(id)).map((figure) => figure && counted(figure))
    return group === undefined || all === undefined ? undefined : { group, all }
  }

  return release.figures.flatMap((figure): readonly DisparityRow[] => {
    const here = figure.kind === 'proportion' && isNamed(figure) ? groupOfAll(figure) : undefined
    if (here === undefined) return []
    const others = othersOf(here.all, here.group)
    if (!isShare(here.group) || !isShare(others)) return []
    const above =
      state === undefined || figure.place.kind !== 'district' ? undefined : groupOfAll({ ...figure, place: state })
    return [
      {
        figure,
        group: here.group,
        others,
        gap: gap(here.group, others),
        ratio: shareRatio(here.group, others),
        risk: riskRatio(here, above === undefined ? {} : { state: above }),
      },
    ]
  })
}
