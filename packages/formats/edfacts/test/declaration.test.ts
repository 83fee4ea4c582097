import { type Span, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { edfacts } from '../src/index.ts'

const { layouts, bindings } = versionOf(edfacts())

const placesOf = (id: string): ReadonlyMap<string, string> => {
  const variant = layouts.find((layout) => layout.id === id)?.variants[0]
  return new Map(
    (variant?.columns ?? []).map((name, place) => {
      const [start, length]: Span = variant?.spans?.[place] ?? [0, 0]
      return [name, `${start}-${start + length - 1}`]
    }),
  )
}

const recordLengthOf = (id: string): number | undefined => {
  const container = layouts.find((layout) => layout.id === id)?.container
  return container?.kind === 'fixedWidth' ? container.recordLength : undefined
}

const head = { FileRecordNumber: '1-10', FIPSStateCode: '11-12', StateAgencyNumber: '13-14', StateLEAIDNumber: '15-28' }
const counted = { ...head, StateSchoolIDNumber: '29-48', TableTypeAbbrv: '49-68' }

/** Places as the metadata of the submissions give them, and the characters before the line break. */
describe.each([
  [
    'membership',
    324,
    {
      ...counted,
      GradeLevelID: '69-83',
      RaceEthnicityID: '84-98',
      GenderID: '99-113',
      TotalIndicator: '114-114',
      Explanation: '115-314',
      Amount: '315-324',
    },
  ],
  [
    'graduation-rate',
    365,
    {
      ...counted,
      RaceEthnicityID: '69-83',
      DisabilityStatusID: '84-98',
      LEPStatusID: '99-113',
      EconDisadvantagedStatusID: '114-128',
      HomelessServedID: '129-143',
      FosterCareStatusID: '144-158',
      TotalIndicator: '159-159',
      Explanation: '160-359',
      Amount: '360-365',
    },
  ],
  [
    'graduation-cohort',
    382,
    {
      ...counted,
      FosterCareStatusID: '144-158',
      CohortStatusID: '159-173',
      TotalIndicator: '174-174',
      Explanation: '175-374',
      Amount: '375-382',
    },
  ],
  [
    'chronic-absenteeism',
    459,
    {
      ...counted,
      GenderID: '69-83',
      RaceEthnicityID: '84-98',
      DisabilityStatusID: '99-113',
      DisabilityStatus504ID: '114-128',
      LEPStatusID: '129-143',
      HomelessServedID: '144-158',
      Filler1: '159-248',
      TotalIndicator: '249-249',
      Explanation: '250-449',
      Amount: '450-459',
    },
  ],
  [
    'school-directory',
    1060,
    {
      ...head,
      NCESLEAIDNumber: '29-35',
      StateSchoolIDNumber: '36-55',
      NCESSchoolIDNumber: '56-60',
      SchoolName: '61-120',
      SchoolType: '121-121',
      SchoolWebAddress: '125-204',
      SchoolPhoneNumber: '205-214',
      MailingAddress1: '215-274',
      MailingPostalStateCode: '425-426',
      MailingZipcode: '427-431',
      LocationAddress1: '436-495',
      LocationZipcodePlus4: '653-656',
      SchoolSysOpStatus: '657-686',
      CharterSchoolStatus: '727-756',
      PriorStateSchoolID: '771-790',
      CharterSchoolAuthorizerAdditional: '841-860',
      Explanation: '861-1060',
    },
  ],
  [
    'district-directory',
    984,
    {
      ...head,
      NCESLEAIDNumber: '29-35',
      Filler6: '36-55',
      Filler7: '56-67',
      LEAName: '68-127',
      LEAType: '131-131',
      LEAWebAddress: '132-211',
      SupervisoryUnion: '212-218',
      LEAPhoneNumber: '219-228',
      MailingAddress1: '229-288',
      MailingPostalStateCode: '439-440',
      LocationZipcodePlus4: '667-670',
      LEASysOpStatus: '671-700',
      ChrtSchoolLEAStatusID: '741-770',
      Explanation: '785-984',
    },
  ],
  [
    'state-directory',
    1059,
    {
      Filler1: '15-28',
      Filler4: '56-67',
      StateAgencyName: '68-127',
      StateAgencyWebAddress: '128-207',
      StateAgencyPhoneNumber: '208-217',
      MailingAddress1: '218-277',
      MailingPostalStateCode: '428-429',
      LocationZipcodePlus4: '656-659',
      Filler7: '720-769',
      Filler9: '780-859',
      Explanation: '860-1059',
    },
  ],
  [
    'file-header',
    584,
    {
      FileType: '1-50',
      TotalRecords: '51-60',
      FileName: '61-85',
      FileIdentifier: '86-117',
      FileReportingPeriod: '118-126',
      Filler: '127-584',
    },
  ],
])('%s', (id, length, places) => {
  test(`has ${length} characters, and its columns stand where they are published`, () => {
    const found = placesOf(id)
    expect(Object.fromEntries(Object.keys(places).map((name) => [name, found.get(name)]))).toEqual(places)
    expect(recordLengthOf(id)).toBe(length)
  })

  test('no character belongs to two columns or to none', () => {
    const variant = layouts.find((layout) => layout.id === id)?.variants[0]
    const spans = [...(variant?.spans ?? [])]
    expect(spans.every(([start], place) => start === (spans[place - 1]?.[0] ?? 1) + (spans[place - 1]?.[1] ?? 0))).toBe(
      true,
    )
    expect(spans.reduce((sum, [, one]) => sum + one, 0)).toBe(length)
  })
})

test('every column is read, kept or dropped', () => {
  for (const { id, columns, carried = {} } of layouts) {
    const own = bindings.filter((binding) => binding.layout === id)
    const paired = new Set(own.flatMap(({ pairs }) => Object.values(pairs).flatMap(([names]) => names)))
    expect([...paired, ...Object.keys(carried)].sort()).toEqual(Object.keys(columns).sort())
  }
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(edfacts.format))).toEqual(edfacts.format)
})
