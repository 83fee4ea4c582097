import type { Story } from '../../accountability/index.ts'
import type { IndicatorDefinition, Result } from '../../catalogue/index.ts'
import type { PublicRelease } from '../../disclosure/index.ts'
import type { Place } from '../../figures/index.ts'
import type { PageLanguage } from '../../language/languages.ts'

/** What the page tells. */
export interface StoryPageRequest {
  /** Figures that may be published; the page shows and computes from nothing else. */
  readonly release: PublicRelease
  /** The definitions of the release's indicators, in the order in which they are told. */
  readonly definitions: readonly IndicatorDefinition[]
  /** The results that the indicators serve, in the order in which they are told. */
  readonly results: readonly Result[]
  /** What the community itself says. */
  readonly story?: Story
  /** The place that the page is about; the widest with figures unless told. */
  readonly place?: Place
  /** The languages, the first of which is shown first; English and Spanish unless told. */
  readonly languages?: readonly PageLanguage[]
}
