import type { Bodies } from './bodies.ts'
import { years } from './calendar.ts'
import { type CommonRecord, identified, keyed } from './common-record.ts'

/** What is measured of the district, and the partnership that measures it. */
export interface Outcomes {
  readonly initiative: CommonRecord
  readonly memberships: readonly CommonRecord[]
  readonly actions: readonly CommonRecord[]
  readonly indicators: readonly CommonRecord[]
  readonly measures: readonly CommonRecord[]
}

/** A pupil who misses a tenth of the days is chronically absent. */
const isChronicallyAbsent = (summary: CommonRecord): boolean =>
  Number(summary['daysAbsent']) * 10 >= Number(summary['daysEnrolled'])

/** One indicator for each school: scorecards number what is measured together with whom it is measured of. */
const indicatorAt = (place: number): CommonRecord =>
  identified(
    [
      { system: 'clear-impact.measure@sampleton', value: String(99000001 + place) },
      { system: 'indicator.local@sampleton', value: `chronic-absence-${place + 1}` },
    ],
    {
      name: 'Chronic absence',
      resultStatement: 'Children are at school.',
      definition: 'Pupils who miss a tenth of their days or more.',
      framework: 'Sample framework',
      kind: 'indicator',
      polarity: 'down',
      unit: 'percent',
      collection: 'administrative',
      comparability: 'exact',
    },
  )

const shareOf = (part: number, whole: number): string => String(Math.round((part / whole) * 1000) / 10)

/** Measures how many pupils of every school miss many days, from the attendance itself. */
const measuresOf = (
  school: CommonRecord,
  indicator: CommonRecord,
  attendance: readonly CommonRecord[],
): readonly CommonRecord[] =>
  years.flatMap(({ schoolYear }) => {
    const own = attendance.filter(
      (summary) => summary['organization'] === school.id && summary['schoolYear'] === schoolYear,
    )
    const { length: absent } = own.filter(isChronicallyAbsent)
    if (own.length === 0) return []
    return [
      keyed('outcomeMeasure', {
        indicator: indicator.id,
        organization: school.id,
        periodBegin: `${schoolYear - 1}-07-01`,
        periodEnd: `${schoolYear}-06-30`,
        schoolYear,
        numerator: String(absent),
        denominator: String(own.length),
        value: shareOf(absent, own.length),
        target: '10',
        valueStatus: 'reported',
        comment: 'Made up.',
      }),
    ]
  })

/** Makes the partnership of a district and what it measures. */
export const outcomesOf = ({ district, schools, partners }: Bodies, attendance: readonly CommonRecord[]): Outcomes => {
  const initiative = keyed('initiative', {
    name: 'Sampleton Together',
    kind: 'community-schools',
    organization: district.id,
    begin: years[0].begin,
  })
  const indicators = schools.map((_, place) => indicatorAt(place))
  return {
    initiative,
    memberships: [district, ...partners].map((member) =>
      keyed('initiativeMembership', {
        initiative: initiative.id,
        organization: member.id,
        role: member === district ? 'anchor' : 'partner',
        begin: years[0].begin,
      }),
    ),
    actions: partners.slice(0, 1).map((partner) =>
      keyed('communityAction', {
        title: 'A longer library day',
        kind: 'new-resource',
        level: 'district',
        date: '2025-02-03',
        partner: partner.id,
        organization: district.id,
      }),
    ),
    indicators,
    measures: schools.flatMap(({ record }, place) => measuresOf(record, indicators[place] as CommonRecord, attendance)),
  }
}
