import type { CrossRecordCheck } from './cross-record-check.ts'
import { isInForce } from './in-force.ts'
import { recordOf } from './spells.ts'
import { thousandths } from './thousandths.ts'

const attended = ['daysPresent', 'daysInSchoolSuspension'] as const
const missed = ['daysOutOfSchoolSuspension', 'daysExcused', 'daysUnexcused'] as const
/** Reported in few places: blank, it counts as none. */
const unfinished = 'daysIncompleteStudy'

/** Reads a count of days; `undefined` where the source says nothing. */
type Days = (path: string) => number | undefined

const known = (paths: readonly string[], days: Days): readonly string[] =>
  paths.filter((path) => days(path) !== undefined)

const sum = (paths: readonly string[], days: Days): number =>
  paths.reduce((total, path) => total + (days(path) ?? 0), 0)

/** The parts that must give the whole: days missed one by one where all kinds are stated, else their total. */
const allParts = (days: Days): readonly string[] | undefined => {
  const ways: readonly (readonly string[])[] = [
    [...attended, ...missed],
    [...attended, 'daysAbsent'],
  ]
  const whole = ways.find((parts) => known(parts, days).length === parts.length)
  return whole === undefined ? undefined : [...whole, ...known([unfinished], days)]
}

/** Parts that are more than their whole; whatever is not stated can only make them more. */
const tooMany = (parts: readonly string[], whole: string, days: Days): readonly string[] | undefined => {
  const total = days(whole)
  const stated = known(parts, days)
  return total !== undefined && stated.length > 0 && sum(stated, days) > total ? [...stated, whole] : undefined
}

/** All parts known, and less than their whole. */
const tooFew = (days: Days): readonly string[] | undefined => {
  const total = days('daysEnrolled')
  const parts = allParts(days)
  return total !== undefined && parts !== undefined && sum(parts, days) < total ? [...parts, 'daysEnrolled'] : undefined
}

/** The fields that do not fit together, if any. */
const unfitting = (days: Days): readonly string[] | undefined =>
  tooMany([...attended, ...missed, unfinished], 'daysEnrolled', days) ??
  tooMany([...attended, 'daysAbsent'], 'daysEnrolled', days) ??
  tooMany(missed, 'daysAbsent', days) ??
  tooFew(days)

/** A year's days that are more or less than the days expected. */
export const daysDoNotAddUp: CrossRecordCheck = {
  code: 'days-do-not-add-up',
  entities: ['attendanceSummary'],
  source:
    'California Department of Education, student data guide v11.0 (February 2020): days attended, in suspension, missed and of unfinished independent study should equal the days expected; for other sources ours',
  verified: false,
  insteadOf: 'parts-exceed-whole',
  run: ({ view }, report) => {
    const table = view.store.known('attendanceSummary')
    if (table === undefined) return
    for (const node of view.roots(table)) {
      if (!isInForce(view, table, node)) continue
      const fields = unfitting((path) => {
        const text = view.text(table, node, path)
        return text === undefined ? undefined : thousandths(text)
      })
      if (fields === undefined) continue
      report({
        at: recordOf(table, node),
        person: view.reference(table, node, 'student'),
        school: view.reference(table, node, 'organization'),
        detail: { what: fields.join(', ') },
      })
    }
  },
}
