import type { CommitmentState } from '../accountability/index.ts'

/** Everything the page says that does not come from definitions, data or the community's own file. */
export interface Messages {
  readonly language: string
  /** The name of the language, in itself. */
  readonly name: string
  readonly pageTitle: string
  readonly intro: string
  readonly contents: string
  readonly everybody: string
  readonly year: string
  readonly value: string
  readonly group: string
  readonly place: string
  readonly counted: string
  readonly target: string
  readonly forecast: string
  readonly forecastNote: string
  readonly notShown: string
  readonly notCalculated: string
  readonly unverified: string
  readonly otherResults: string
  readonly headings: {
    readonly trend: string
    readonly places: string
    readonly story: string
    readonly partners: string
    readonly whatWorks: string
    readonly actions: string
    readonly commitments: string
    readonly won: string
    readonly voices: string
    readonly howCounted: string
    readonly hidden: string
  }
  readonly questions: { readonly 'how-much': string; readonly 'how-well': string; readonly 'better-off': string }
  readonly terms: {
    readonly population: string
    readonly numerator: string
    readonly denominator: string
    readonly window: string
    readonly minimumEnrollment: string
    readonly source: string
    readonly definition: string
  }
  readonly table: string
  readonly download: string
  readonly what: string
  readonly outcome: string
  readonly measure: string
  readonly owner: string
  readonly due: string
  readonly done: string
  readonly state: Readonly<Record<CommitmentState, string>>
  /** “about 26 of every 100”. */
  readonly ofEvery100: (count: string) => string
  readonly between: (low: string, high: string) => string
  readonly perHundred: (count: string) => string
  /** The finding in one sentence: the last value, and the one before it to which it is compared. */
  readonly headline: (value: string, year: string, before?: { readonly value: string; readonly year: string }) => string
  readonly noHeadline: (year: string) => string
  readonly change: Readonly<Record<'better' | 'worse' | 'same', string>>
  readonly gap: (facts: {
    readonly dimension: string
    readonly low: string
    readonly high: string
    readonly points: string
  }) => string
  readonly noGap: (dimension: string) => string
  readonly hiddenShare: (facts: { readonly dimension: string; readonly percent: string }) => string
  readonly nobodyHidden: string
  readonly whyHidden: string
  readonly suggestion: (facts: { readonly hidden: string; readonly instead: string }) => string
  readonly trendTitle: (indicator: string, place: string) => string
  readonly groupsTitle: (year: string, dimension: string) => string
  readonly placesTitle: (indicator: string, year: string) => string
  readonly dimensions: Readonly<Record<string, string>>
  /** Names of categories by `dimension=category`, or by category alone. */
  readonly categories: Readonly<Record<string, string>>
}
