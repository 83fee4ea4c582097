import type { FigureKey } from '../../figures/index.ts'

const between = '\u001f'

/** One name for an indicator at a place: sums seldom leave it, and only to places above and below. */
export const siteOf = ({ indicator, place }: Pick<FigureKey, 'indicator' | 'place'>): string =>
  [indicator, place.kind, place.id].join(between)
