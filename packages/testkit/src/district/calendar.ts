import { addDays } from '@nrec-align/schema'
import { type CommonRecord, keyed } from './common-record.ts'

/** One school year of the district. */
export interface Year {
  /** Named by the year in which it ends. */
  readonly schoolYear: number
  readonly begin: string
  readonly end: string
  /** The last day that is accounted for: the end of a year that is over, else a day within it. */
  readonly until: string
  readonly isOver: boolean
  readonly midYear: string
}

/** The year that is over and the one that is under way. */
export const years: readonly [Year, Year] = [
  {
    schoolYear: 2025,
    begin: '2024-08-14',
    end: '2025-06-12',
    until: '2025-06-12',
    isOver: true,
    midYear: '2025-01-06',
  },
  {
    schoolYear: 2026,
    begin: '2025-08-13',
    end: '2026-06-11',
    until: '2026-02-27',
    isOver: false,
    midYear: '2026-01-05',
  },
]

/** Days without school, first and last. */
const breaks = [
  ['2024-11-25', '2024-11-29'],
  ['2024-12-23', '2025-01-03'],
  ['2025-03-31', '2025-04-04'],
  ['2025-11-24', '2025-11-28'],
  ['2025-12-22', '2026-01-02'],
  ['2026-03-30', '2026-04-03'],
] as const

const isSchoolDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !breaks.some(([first, last]) => day >= first && day <= last)
}

/** All school days of both years in order. */
const schoolDays: readonly string[] = years.flatMap(({ begin, end }) => {
  const days: string[] = []
  for (let day = begin; day <= end; day = addDays(day, 1)) if (isSchoolDay(day)) days.push(day)
  return days
})

/** The school days of a stretch, both ends included. */
export const schoolDaysIn = (begin: string, end: string): readonly string[] =>
  schoolDays.filter((day) => day >= begin && day <= end)

/** The first school day on or after a day. */
export const schoolDayFrom = (day: string): string => schoolDays.find((one) => one >= day) ?? day

/** The last school day before a day. */
export const schoolDayBefore = (day: string): string => schoolDays.findLast((one) => one < day) ?? day

/** The sessions of one year: the year itself and its halves. */
export interface Sessions {
  readonly year: CommonRecord
  readonly halves: readonly [CommonRecord, CommonRecord]
}

/** The calendar that the district keeps for one year. */
export const sessionsOf = (organization: string, { schoolYear, begin, end, midYear }: Year): Sessions => {
  const days = (first: string, last: string): string => String(schoolDaysIn(first, last).length)
  const session = (title: string, sessionType: string, from: string, to: string, parentSession?: string) =>
    keyed('academicSession', {
      title,
      sessionType,
      begin: from,
      end: to,
      schoolYear,
      parentSession,
      organization,
      scheduledDays: days(from, to),
    })
  const year = session(`School year ${schoolYear - 1}-${schoolYear}`, 'school-year', begin, end)
  const fallEnd = schoolDayBefore(midYear)
  return {
    year,
    halves: [
      session(`Fall semester ${schoolYear - 1}`, 'semester', begin, fallEnd, year.id),
      session(`Spring semester ${schoolYear}`, 'semester', midYear, end, year.id),
    ],
  }
}
