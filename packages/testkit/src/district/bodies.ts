import type { DistrictChoice } from './choice.ts'
import { type CommonRecord, identified, type KnownAs } from './common-record.ts'
import { grades } from './grades.ts'
import { districtNumbers, hostNumbers, localNumbers, schoolNumbers, taxNumber } from './numbers.ts'

/** A school with the grades it teaches, as places in the list of grades. */
export interface SchoolOf {
  readonly record: CommonRecord
  readonly lowest: number
  readonly highest: number
}

/** The district, its schools, the partners and a college. */
export interface Bodies {
  readonly district: CommonRecord
  readonly schools: readonly SchoolOf[]
  readonly partners: readonly CommonRecord[]
  readonly college: CommonRecord
}

const placeOf = (line1: string) => ({ line1, city: 'Sampleton', state: 'CA', postalCode: '99999', country: 'US' })

const phoneOf = (index: number) => ({ kind: 'phone', value: `555-555-${String(1000 + index).slice(-4)}` })

const levels = {
  elementary: { title: 'Elementary School', lowest: 0, highest: 5 },
  middle: { title: 'Middle School', lowest: 6, highest: 8 },
  high: { title: 'High School', lowest: 9, highest: 12 },
} as const

type Level = keyof typeof levels

/** Half of the schools are elementary schools; the rest are middle and high schools. */
const levelsOf = (count: number): readonly Level[] => {
  if (count < 3) throw new RangeError(`a district needs a school for every grade: at least three, not ${count}`)
  const upper = Math.max(1, Math.floor(count / 4))
  return Array.from({ length: count }, (_, index) =>
    index < count - 2 * upper ? 'elementary' : index < count - upper ? 'middle' : 'high',
  )
}

/** The numbers of a body that no public registry gives. */
type Numbering = (index: number, local: string) => readonly KnownAs[]

const schoolOf = (level: Level, index: number, district: string, further: Numbering): SchoolOf => {
  const { title, lowest, highest } = levels[level]
  const identifiers = [...schoolNumbers(index), ...further(1000 + index, `S${index}`)]
  const record = identified(identifiers, {
    name: `Sample ${index} ${title}`,
    type: 'school',
    parentOrganization: district,
    operationalStatus: 'open',
    addresses: [{ use: 'location', ...placeOf(`${index} School Street`) }],
    contactPoints: [phoneOf(index)],
    stateCode: 'CA',
    school: {
      schoolType: 'regular',
      schoolLevel: level,
      gradesOffered: grades.slice(lowest, highest + 1),
      district,
      charter: false,
      titleIStatus: level === 'elementary' ? 'schoolwide' : 'not-title-i',
    },
  })
  return { record, lowest, highest }
}

const sectors = ['youth-development', 'family-support', 'health-human-services'] as const

const partnerOf = (index: number, further: Numbering): CommonRecord => {
  const identifiers = [taxNumber(index), ...further(2000 + index, `P${index}`)]
  return identified(identifiers, {
    name: `Example Partner ${index}`,
    alternateName: `Partner ${index}`,
    type: 'community-organization',
    description: `A made-up partner, number ${index}, that works with families.`,
    sectors: [sectors[index % sectors.length]],
    addresses: [{ use: 'mailing', ...placeOf(`${index} Partner Avenue`) }],
    contactPoints: [
      { kind: 'email', value: `partner${index}@example.org` },
      phoneOf(500 + index),
      { kind: 'website', value: `https://partner${index}.example.org` },
    ],
    control: 'nonprofit',
    partner: { nteeCode: 'O50', providerCategory: 'After-school programs', alliances: ['Sampleton Together'] },
  })
}

/** Makes the bodies of a district. */
export const bodiesOf = ({ schools = 6, partners = 3, localScopes = [], hostSystems = [] }: DistrictChoice): Bodies => {
  const further: Numbering = (index, local) => [...localNumbers(local, localScopes), ...hostNumbers(index, hostSystems)]
  const district = identified([...districtNumbers, ...further(1, 'D1')], {
    name: 'Sampleton Unified',
    type: 'district',
    operationalStatus: 'open',
    addresses: [{ use: 'mailing', ...placeOf('1 District Road') }],
    contactPoints: [phoneOf(0)],
    stateCode: 'CA',
    control: 'public',
    district: { districtType: 'regular' },
  })
  return {
    district,
    schools: levelsOf(schools).map((level, index) => schoolOf(level, index + 1, district.id, further)),
    partners: Array.from({ length: partners }, (_, index) => partnerOf(index + 1, further)),
    college: identified(further(3000, 'C1'), { name: 'Example College', type: 'college-4-year' }),
  }
}
