import { code, decimal, identifier, type Pairs, period, text } from '@nrec-align/mapping'
import { measureUnit, polarity } from '../tables/measures-codes.ts'

/** The table that says what each number stands for, found by the number. */
export const measureLookup = { measures: { id: 'id' } } as const

/** The columns of both generations. */
type SharedColumn = 'id' | 'actual_value_date' | 'target_value' | 'actual_value' | 'comment'

/** What a row says in both generations, with what the tables add to it. The number itself is never made up. */
export const measurePairs = {
  'indicator.identifiers[clear-impact.measure]': ['id', identifier({ scopeOption: 'instance' })],
  'indicator.name': ['@measures.name', text()],
  'indicator.unit': ['@measures.unit', code(measureUnit)],
  'indicator.polarity': ['@measures.polarity', code(polarity)],
  'indicator.framework': ['@measures.framework', text()],
  'organization.identifiers[*organization]': [
    ['@measures.organizationSystem', '@measures.organization'],
    identifier({ systemColumn: true }),
  ],
  'program.identifiers[*program]': [
    ['@measures.programSystem', '@measures.program'],
    identifier({ systemColumn: true }),
  ],
  'place.system': ['@measures.placeSystem', text()],
  'place.value': ['@measures.place', text()],
  'subgroups[grade].category': ['@measures.grade', text()],
  'subgroups[race].category': ['@measures.race', text()],
  'subgroups[sex].category': ['@measures.sex', text()],
  'subgroups[disability].category': ['@measures.disability', text()],
  'subgroups[section-504].category': ['@measures.section504', text()],
  'subgroups[english-learner].category': ['@measures.englishLearner', text()],
  'subgroups[economic].category': ['@measures.economic', text()],
  'subgroups[homeless].category': ['@measures.homeless', text()],
  'subgroups[foster].category': ['@measures.foster', text()],
  'subgroups[migrant].category': ['@measures.migrant', text()],
  'subgroups[military].category': ['@measures.military', text()],
  'subgroups[performance-level].category': ['@measures.performanceLevel', text()],
  'subgroups[other].category': ['@measures.otherGroup', text()],
  periodBegin: [['actual_value_date', '@measures.calendar'], period('MM/dd/yyyy', 'begin', 'calendars')],
  periodEnd: [
    ['actual_value_date', '@measures.calendar'],
    period('MM/dd/yyyy', 'end', 'calendars'),
    { mode: 'decodeOnly', reason: 'One day names the whole period, and the first day is the one written.' },
  ],
  target: ['target_value', decimal(6)],
  value: ['actual_value', decimal(6)],
  comment: ['comment', text()],
} as const satisfies Pairs<'outcomeMeasure', SharedColumn>
