import type {
  AverageDailyAttendanceMeasure,
  ChronicAbsenceMeasure,
  ConsistentAttendanceMeasure,
  DaysBoundary,
  DaysFloor,
  DaysMeasureOptions,
} from '../../measure/index.ts'
import { dayFacts, daysKnown } from './days.ts'
import type { FactQuery } from './fact-query.ts'

const asInteger = (condition: string): string => `CAST(${condition} AS INTEGER)`

const atLeast = (inclusive: boolean): string => (inclusive ? '>=' : '>')

/** Whole numbers times days of fixed digits: nothing is divided, so a boundary is met exactly. */
const reaches = (days: string, boundary: DaysBoundary): string =>
  'days' in boundary
    ? `sum(${days}) ${atLeast(boundary.inclusive)} ${boundary.days}`
    : `sum(${days}) * ${boundary.outOf} ${atLeast(boundary.inclusive)} sum(days) * ${boundary.parts}`

const floorDays: { readonly [F in DaysFloor['of']]: string } = {
  enrolled: 'sum(days)',
  expected: 'sum(days)',
  present: 'sum(attended)',
}

const counted = (floor: DaysFloor | undefined): string =>
  floor === undefined
    ? 'sum(days) > 0'
    : `sum(days) > 0 AND ${floorDays[floor.of]} ${atLeast(floor.inclusive)} ${floor.days}`

const shareOfDays =
  (days: 'absent' | 'attended') =>
  ({ boundary, floor, per, grades }: DaysMeasureOptions): FactQuery => ({
    kind: 'proportion',
    facts: dayFacts(grades),
    person: {
      numerator: asInteger(`${daysKnown} AND ${counted(floor)} AND ${reaches(days, boundary)}`),
      denominator: asInteger(`${daysKnown} AND ${counted(floor)}`),
      missing: asInteger(`NOT (${daysKnown})`),
    },
    perSchool: per === 'school',
  })

/** Those who missed too many of their days. */
export const chronicAbsenceFacts: (measure: ChronicAbsenceMeasure) => FactQuery = shareOfDays('absent')

/** Those who were there on enough of them. */
export const consistentAttendanceFacts: (measure: ConsistentAttendanceMeasure) => FactQuery = shareOfDays('attended')

/** Days attended of days enrolled. */
export const averageDailyAttendanceFacts = ({ grades }: AverageDailyAttendanceMeasure): FactQuery => ({
  kind: 'ratio',
  facts: dayFacts(grades),
  person: {
    numerator: `CASE WHEN ${daysKnown} THEN sum(attended) ELSE 0 END`,
    denominator: `CASE WHEN ${daysKnown} THEN sum(days) ELSE 0 END`,
    missing: asInteger(`NOT (${daysKnown})`),
  },
})
