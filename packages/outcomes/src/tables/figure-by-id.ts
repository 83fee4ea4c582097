import type { PublicFigure, PublicRelease } from '../disclosure/index.ts'
import { figureId } from '../figures/index.ts'

/** Finds figures of a release by their ids, see `figureId`. */
export const figuresById = ({ figures }: PublicRelease): ReadonlyMap<string, PublicFigure> =>
  new Map(figures.map((figure) => [figureId(figure), figure]))
