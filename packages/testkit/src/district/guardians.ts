import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import { guardianOf } from './people.ts'
import type { Pupil } from './pupils.ts'

/** The adults of a household and what they are to its children. */
export interface Family {
  readonly guardians: readonly CommonRecord[]
  readonly ties: readonly CommonRecord[]
}

/** Every child of a household has the same adults. */
const ofHousehold = (draws: Draws, first: number, children: readonly Pupil[], scopes: readonly string[]): Family => {
  const adults = draws.chance(0.6) ? 2 : 1
  const guardians = Array.from({ length: adults }, (_, place) => guardianOf(draws, first + place, scopes))
  const ties = guardians.flatMap((guardian, place) =>
    children.map(({ record }) =>
      keyed('personRelationship', {
        student: record.id,
        person: guardian.id,
        relationship: draws.one(['mother', 'father', 'guardian', 'grandparent']),
        legalGuardian: true,
        contactPriority: place + 1,
      }),
    ),
  )
  return { guardians, ties }
}

/** The guardians of all pupils. */
export const familiesOf = (draws: Draws, pupils: readonly Pupil[], scopes: readonly string[]): Family => {
  const households = new Map<unknown, Pupil[]>()
  for (const pupil of pupils) {
    const household = pupil.record['household']
    households.set(household, [...(households.get(household) ?? []), pupil])
  }
  const families = [...households.values()].map((children, place) =>
    ofHousehold(draws, 2 * place + 1, children, scopes),
  )
  return {
    guardians: families.flatMap(({ guardians }) => guardians),
    ties: families.flatMap(({ ties }) => ties),
  }
}
