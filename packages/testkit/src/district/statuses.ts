import { addDays } from '@nrec-align/schema'
import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import type { Pupil } from './pupils.ts'
import type { Spell } from './spells.ts'

interface StatusFacts {
  readonly kind: string
  readonly value: string
  readonly detail?: string
  readonly begin?: string
  readonly end?: string
}

const statusAt = ({ record }: Pupil, { school, year }: Spell, facts: StatusFacts): CommonRecord =>
  keyed('studentStatus', {
    student: record.id,
    organization: school.record.id,
    schoolYear: year.schoolYear,
    ...facts,
  })

/** The whole stay: what holds while the pupil is there. */
const throughout = ({ begin, end }: Spell) => ({ begin, ...(end === undefined ? {} : { end }) })

/** A stretch of a month within the stay, or its rest where that is shorter. */
const aWhile = ({ begin, end }: Spell) => {
  const last = addDays(begin, 30)
  return { begin, end: end !== undefined && end < last ? end : last }
}

/** What stays the same as long as the pupil is known. */
const lasting = (draws: Draws, { speaksOther, isMigrant }: Pupil): readonly StatusFacts[] => [
  ...(speaksOther ? [{ kind: 'english-learner', value: draws.one(['yes', 'yes', 'former', 'monitored']) }] : []),
  ...(draws.chance(0.13) ? [{ kind: 'disability', value: 'yes' }] : []),
  ...(draws.chance(0.04) ? [{ kind: 'section-504', value: 'yes' }] : []),
  ...(draws.chance(0.05) ? [{ kind: 'gifted', value: 'yes' }] : []),
  ...(isMigrant ? [{ kind: 'migrant', value: 'yes' }] : []),
]

/** What is found anew every year. */
const ofTheYear = (draws: Draws): readonly StatusFacts[] => {
  const isPoor = draws.chance(0.55)
  return [
    { kind: 'economically-disadvantaged', value: isPoor ? 'yes' : 'no' },
    ...(isPoor ? [{ kind: 'meal-eligibility', value: 'yes', detail: draws.one(['free', 'reduced']) }] : []),
    ...(draws.chance(0.03) ? [{ kind: 'military-connected', value: 'yes' }] : []),
  ]
}

/** What may come and go within a year. */
const passing = (draws: Draws): readonly StatusFacts[] => [
  ...(draws.chance(0.03) ? [{ kind: 'homeless', value: 'yes' }] : []),
  ...(draws.chance(0.01) ? [{ kind: 'foster-care', value: 'yes' }] : []),
]

/** The dated statements about a pupil: at every school for as long as the pupil is there. */
export const statusesOf = (draws: Draws, pupil: Pupil): readonly CommonRecord[] => {
  const own = lasting(draws, pupil)
  return pupil.spells.flatMap((spell) => [
    ...[...own, ...ofTheYear(draws)].map((facts) => statusAt(pupil, spell, { ...facts, ...throughout(spell) })),
    ...passing(draws).map((facts) => statusAt(pupil, spell, { ...facts, ...aWhile(spell) })),
  ])
}
