import { schoolYearOf } from '../time/school-year.ts'
import type { Rule } from './warning.ts'

/** A date must lie in the school year that the record states. */
export const inSchoolYear =
  (date: string, year: string): Rule =>
  (read) => {
    const day = read(date)
    const stated = read(year)
    return day !== undefined && stated !== undefined && String(schoolYearOf(day)) !== stated
      ? [{ rule: 'outside-school-year', paths: [date, year] }]
      : []
  }
