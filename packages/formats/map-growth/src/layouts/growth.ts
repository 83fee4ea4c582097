import { all, figure, repeated } from './columns.ts'

/** The spans between two terms over which growth is measured, in the order of the file. */
export const windows = [
  'FallToFall',
  'FallToWinter',
  'FallToSpring',
  'WinterToWinter',
  'WinterToSpring',
  'SpringToSpring',
] as const

export type Window = (typeof windows)[number]

/** `FallToWinter` in words: Fall to Winter. */
export const inWords = (window: Window): string => window.replace('To', ' to ')

type Figure =
  | 'ProjectedGrowth'
  | 'ObservedGrowth'
  | 'ObservedGrowthSE'
  | 'MetProjectedGrowth'
  | 'ConditionalGrowthIndex'
  | 'ConditionalGrowthPercentile'
  | 'GrowthQuintile'

const figuresOf = (window: Window) => ({
  [`${window}ProjectedGrowth`]: figure(`Growth expected from ${inWords(window)}, in RIT points.`),
  [`${window}ObservedGrowth`]: figure(`Growth measured from ${inWords(window)}, in RIT points.`),
  [`${window}ObservedGrowthSE`]: figure(`Standard error of the growth measured from ${inWords(window)}.`),
  [`${window}MetProjectedGrowth`]: figure(
    `Whether the growth expected from ${inWords(window)} was reached; an asterisk marks a result within the error.`,
  ),
  [`${window}ConditionalGrowthIndex`]: figure(
    `Growth from ${inWords(window)} beside that of students who began alike, in standard deviations.`,
  ),
  [`${window}ConditionalGrowthPercentile`]: figure(
    `Percentile rank of the growth from ${inWords(window)} among students who began alike.`,
  ),
  [`${window}GrowthQuintile`]: figure(`Fifth of students in which the growth from ${inWords(window)} lies.`),
})

/** Seven figures for each span. */
export const growthColumns = repeated<Window, `${Window}${Figure}`>(windows, figuresOf as never)

/** The usual growth, which depends on norms and not on the student's later tests. */
export const typicalGrowthColumns = repeated<Window, `Typical${Window}Growth`>(windows, ((window: Window) => ({
  [`Typical${window}Growth`]: figure(`Usual growth from ${inWords(window)} of students who began alike.`),
})) as never)

const kept = ['ProjectedGrowth', 'MetProjectedGrowth', 'ConditionalGrowthIndex', 'GrowthQuintile'] as const

/** Figures of growth that have no scale in common with others. */
export const carriedGrowth = {
  ...all(
    windows.flatMap((window) => kept.map((name) => `${window}${name}` as const)),
    'The growth that was measured and its percentile rank are paired; this is worked out from them and from norms.',
  ),
  ...all(
    windows.map((window) => `Typical${window}Growth` as const),
    'A norm is no result of the student.',
  ),
}
