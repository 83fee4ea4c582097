import { type Counted, shareOf } from './counted.ts'
import { type SeriesYear, sinceLastBreak } from './since-last-break.ts'

/** A published share of one school year. */
export interface YearCount extends Counted, SeriesYear {}

/** Where a series leads if nothing changes: a share and its likely range, each of 1. */
export interface Expected {
  readonly year: number
  readonly value: number
  readonly low: number
  readonly high: number
}

const FEWEST_YEARS = 4
const FEW_PEOPLE = 100
const AVERAGED = 3
/** How much of an error corrects the level, how much of that the trend, and what is left of the trend a year later. */
const LEVEL = 0.5
const TREND = 0.2
const DAMPING = 0.8
/** Standard errors that hold four values in five: a likely range, not a promise. */
const LIKELY = 1.2816

const logit = (share: number): number => Math.log(share / (1 - share))
const share = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
/** With a half added on each side, so that none and all have a logit. */
const logOddsOf = ({ numerator, denominator }: Counted): number => logit((numerator + 0.5) / (denominator + 1))

/** The trend of so many years added up, each year a part of the one before. */
const damped = (years: number): number => (DAMPING * (1 - DAMPING ** years)) / (1 - DAMPING)

interface State {
  readonly year: number
  readonly level: number
  readonly trend: number
  readonly errors: readonly number[]
}

const next = (state: State, point: YearCount): State => {
  const passed = point.year - state.year
  const expected = state.level + damped(passed) * state.trend
  const error = logOddsOf(point) - expected
  return {
    year: point.year,
    level: expected + LEVEL * error,
    trend: DAMPING ** passed * state.trend + LEVEL * TREND * error,
    errors: [...state.errors, error / Math.sqrt(passed)],
  }
}

const meanSquare = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length)

const average = (points: readonly YearCount[]): number =>
  shareOf({
    numerator: points.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: points.reduce((sum, { denominator }) => sum + denominator, 0),
  })

/**
 * Says where a share leads if nothing changes: with a hundred people and more by Holt's method on the logit with a damped trend, with
 * fewer the mean of the last three years; both were better than a straight line, which is worst. Years that are not there are
 * stepped over, not filled in.
 *
 * @param series - Published shares in any order; where the definition or the test changed, only the years since then count.
 *   What is published must be computed of published figures, or it would tell of hidden ones.
 * @param ahead - How many years, 1 to 5.
 * @returns A share and its likely range for each year; none with fewer than four years.
 * @see Gardner, McKenzie: Forecasting trends in time series. Management Science 31 (1985)
 *
 * @example
 * ```ts
 * import { forecast } from '@nrec-align/outcomes'
 *
 * const steady = [2021, 2022, 2023, 2024].map((year) => ({ year, numerator: 50, denominator: 200 }))
 * const [expected] = forecast(steady, 1)
 * console.assert(expected?.year === 2025 && expected.value.toFixed(2) === '0.25')
 * console.assert(forecast(steady.slice(1), 1).length === 0)
 * ```
 */
export const forecast = (series: readonly YearCount[], ahead: number): readonly Expected[] => {
  const points = sinceLastBreak(series)
  const [first, ...rest] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < FEWEST_YEARS) return []
  const start: State = { year: first.year, level: logOddsOf(first), trend: 0, errors: [] }
  const state = rest.reduce(next, start)
  const recent = points.slice(-AVERAGED)
  const isSmall = Math.min(...points.map(({ denominator }) => denominator)) < FEW_PEOPLE
  const mean = average(recent)
  const people = last.denominator + 1
  return Array.from({ length: ahead }, (_, at): Expected => {
    const middle = isSmall
      ? logOddsOf({ numerator: mean * people, denominator: people })
      : state.level + damped(at + 1) * state.trend
    const value = share(middle)
    const sampling = 1 / (people * value * (1 - value))
    const half = LIKELY * Math.sqrt(meanSquare(state.errors) * (at + 1) + sampling)
    return { year: last.year + at + 1, value, low: share(middle - half), high: share(middle + half) }
  })
}
