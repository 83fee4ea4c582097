import { addDays } from '@nrec-align/schema'
import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import type { Pupil } from './pupils.ts'

/** A program of a partner with its services. */
export interface Offer {
  readonly partner: CommonRecord
  readonly program: CommonRecord
  readonly services: readonly CommonRecord[]
}

const PROGRAM_BEGIN = '2024-09-02'

const offers = [
  { name: 'Tutoring', kind: 'after-school', services: ['Reading circle', 'Homework help'], unit: 'hour' },
  { name: 'Family nights', kind: 'education', services: ['Family workshop'], unit: 'session' },
] as const

const servicesOf = (site: string, program: string, organization: string, { services, unit }: (typeof offers)[number]) =>
  services.map((name) =>
    keyed('service', {
      program,
      organization,
      name,
      unit,
      status: 'active',
      eligibility: 'Every pupil of the district.',
      ageRange: { minimum: 5, maximum: 19 },
      sites: [site],
    }),
  )

/** The place where a partner works. */
export const siteOf = (partner: CommonRecord): CommonRecord =>
  keyed('site', {
    organization: partner.id,
    name: `${String(partner['name'])} center`,
    kind: 'physical',
    address: { line1: '7 Partner Avenue', city: 'Sampleton', state: 'CA', postalCode: '99999', country: 'US' },
  })

/** The programs of one partner. */
export const offersOf = (partner: CommonRecord): readonly Offer[] =>
  offers.map((offer) => {
    const program = keyed('program', {
      name: offer.name,
      organization: partner.id,
      kind: offer.kind,
      description: `${offer.name}, made up.`,
      targetPopulation: 'Pupils and their families',
      status: 'active',
      begin: PROGRAM_BEGIN,
    })
    return { partner, program, services: servicesOf(siteOf(partner).id, program.id, partner.id, offer) }
  })

/** What a pupil has to do with partners: taking part, what was given, and the consent to share it. */
export interface Involvement {
  readonly participations: readonly CommonRecord[]
  readonly deliveries: readonly CommonRecord[]
  readonly consents: readonly CommonRecord[]
}

const deliveriesOf = (draws: Draws, { program, services }: Offer, pupil: CommonRecord, participation: CommonRecord) =>
  Array.from({ length: draws.between(1, 4) }, (_, week) =>
    keyed('serviceDelivery', {
      participation: participation.id,
      participant: pupil.id,
      service: draws.one(services).id,
      date: addDays(String(participation['begin'] ?? program['begin']), 7 * (week + 1)),
      quantity: draws.one(['1', '1.5', '2']),
      attendanceCategory: draws.chance(0.9) ? 'present' : 'absent',
    }),
  )

/** The part that one pupil in five takes in a program of a partner. */
export const involvementOf = (
  draws: Draws,
  pupil: Pupil,
  choice: readonly Offer[],
  district: string,
  grantedBy: string | undefined,
): Involvement => {
  const [first] = pupil.spells
  if (first === undefined || choice.length === 0 || pupil.index % 5 !== 0)
    return { participations: [], deliveries: [], consents: [] }
  const offer = draws.one(choice)
  const hasLeft = draws.chance(0.3)
  const begin = addDays(first.begin, draws.between(20, 40))
  const participation = keyed('participation', {
    participant: pupil.record.id,
    organization: offer.partner.id,
    program: offer.program.id,
    role: 'client',
    stage: hasLeft ? 'withdrawn' : 'active',
    begin,
    end: hasLeft ? addDays(begin, 60) : undefined,
  })
  const consent = keyed('consent', {
    subject: pupil.record.id,
    basis: 'consent',
    scope: 'Attendance and grades',
    recipients: [offer.partner.id, district],
    grantedBy,
    begin: addDays(begin, -7),
  })
  return {
    participations: [participation],
    deliveries: deliveriesOf(draws, offer, pupil.record, participation),
    consents: [consent],
  }
}

/** The programs a school itself runs, one pupil in eleven in each year. */
export const schoolProgramsOf = ({ index, record, spells }: Pupil): readonly CommonRecord[] =>
  spells
    .filter(() => index % 11 === 0)
    .map(({ school, begin, end }) =>
      keyed('participation', {
        participant: record.id,
        organization: school.record.id,
        programKind: index % 2 === 0 ? 'special-education' : 'career-technical',
        role: 'client',
        begin,
        end,
      }),
    )
