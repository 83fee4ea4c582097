import { number } from './numbers.ts'

/** Who a page is for: the people who hold the records, or everybody. */
export type Audience = 'internal' | 'public'

/** A group smaller than this could point at a person. */
export const smallestShown = 10

/** A count for an audience: small ones are not shown to everybody. */
export const shownCount = (count: number, audience: Audience): string =>
  audience === 'public' && count > 0 && count < smallestShown ? `under ${smallestShown}` : number(count)
