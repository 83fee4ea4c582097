import { type Layout, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { peims } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(peims())

const placesOf = ({ variants: [variant] }: Layout): readonly string[] =>
  variant?.columns.map((name, place) => {
    const [start, length] = variant.spans?.[place] ?? [0, 0]
    return `${start}-${start + length - 1} ${name}`
  }) ?? []

const layoutOf = (id: string): Layout => layouts.find((one) => one.id === id) as Layout

const leading = ['1-3 INPUT-RECORD-TYPE-CODE', '4-9 DISTRICT-ID', '10-18 STUDENT-ID']

/** As the four pages are published; filler is no column. */
const published: Readonly<Record<string, readonly string[]>> = {
  '100': [
    ...leading,
    '19-35 FIRST-NAME',
    '36-49 MIDDLE-NAME',
    '50-74 LAST-NAME',
    '75-75 GENERATION-CODE',
    '76-77 CRISIS-CODE',
    '78-78 ADA-ELIGIBILITY-CODE',
  ],
  '101': [
    ...leading,
    '19-19 SEX-CODE',
    '20-20 UNSCHOOLED-ASYLEE/REFUGEE-CODE',
    '21-28 DATE-OF-BIRTH',
    '29-29 CAREER-AND-TECHNICAL-ED-IND-CD',
    '30-38 CAMPUS-ID-OF-RESIDENCE',
    '39-46 LAST-DATE-OF-ENROLLMENT',
    '47-47 AMERICAN-INDIAN-ALASKA-NATIVE-CODE',
    '48-48 ASIAN-CODE',
    '49-49 BLACK-AFRICAN-AMERICAN-CODE',
    '50-50 NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE',
    '51-51 WHITE-CODE',
    '53-54 STUDENT-ATTRIBUTION-CODE',
    '55-55 AS-OF-STATUS-CODE',
    '56-57 GRADE-LEVEL-CODE',
    '58-58 MIGRANT-INDICATOR-CODE',
    '59-67 CAMPUS-ID-OF-ENROLLMENT',
    '68-76 CAMPUS-ID-OF-ACCOUNTABILITY',
    '77-77 BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE',
    '78-78 HISPANIC-LATINO-CODE',
    '79-80 ECONOMIC-DISADVANTAGE-CODE',
  ],
  '110': [
    ...leading,
    '19-27 CAMPUS-ID-OF-ENROLLMENT',
    '28-29 GRADE-LEVEL-CODE',
    '31-31 ADA-ELIGIBILITY-CODE',
    '37-37 BILINGUAL-PROGRAM-TYPE-CODE',
    '38-38 ESL-PROGRAM-TYPE-CODE',
    '39-39 LEP-INDICATOR-CODE',
    '40-41 HOME-LANGUAGE-CODE',
    '42-42 PARENTAL-PERMISSION-CODE',
    '43-44 PK-PROGRAM-TYPE-CODE',
    '45-45 AT-RISK-INDICATOR-CODE',
    '47-47 TITLE-I-PART-A-INDICATOR-CODE',
    '48-48 SPECIAL-ED-INDICATOR-CODE',
    '49-49 PRIMARY-PK-FUNDING-SOURCE-CODE',
    '50-50 SECONDARY-PK-FUNDING-SOURCE-CODE',
    '51-51 GIFTED-TALENTED-INDICATOR-CODE',
    '52-52 DYSLEXIA-INDICATOR-CODE',
    '54-54 IMMIGRANT-INDICATOR-CODE',
    '65-73 LOCAL-STUDENT-ID',
    '74-75 SSI-PROMOTION-RETENTION-CODE',
  ],
  '203': [
    ...leading,
    '19-27 CAMPUS-ID',
    '28-29 LEAVER-REASON-CODE',
    '34-39 DATE-OF-GRADUATION',
    '40-41 GRADUATION-TYPE-CODE',
    '42-42 FHSP-PARTICIPANT-CODE',
    '43-43 FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE',
    '46-54 LOCAL-STUDENT-ID',
    '55-55 STEM-ENDORSEMENT-INDICATOR-CODE',
    '56-56 BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE',
    '57-57 PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE',
    '58-58 ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE',
    '59-59 MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE',
  ],
}

test.each(Object.entries(published))('record %s has its columns where they are published', (id, places) => {
  expect(placesOf(layoutOf(id))).toEqual(places)
})

describe.each(layouts.map((layout) => [layout.id, layout] as const))('record %s', (id, layout) => {
  test('is told by its first three characters', () => {
    expect(layout.container).toMatchObject({ recordLength: 80, recordType: { 'INPUT-RECORD-TYPE-CODE': id } })
  })

  test('never lets the number of a student be read', () => {
    expect(layout.columns['STUDENT-ID']).toMatchObject({ privacy: 'secret', matchedBy: 'keyed-hash' })
    const reading = bindings
      .filter((binding) => binding.layout === id)
      .flatMap(({ pairs }) => Object.entries(pairs).filter(([, [columns]]) => [columns].flat().includes('STUDENT-ID')))
    expect(new Set(reading.map(([path]) => path.replace('student.', '')))).toEqual(
      new Set(['identifiers[us-tx.peims-id]']),
    )
  })

  test('has no signed number, so nothing can be overpunched', () => {
    const codecs = bindings
      .filter((binding) => binding.layout === id)
      .flatMap(({ pairs }) => Object.values(pairs).map(([, { kind }]) => kind))
    expect(codecs.filter((kind) => kind === 'integer' || kind === 'decimal')).toEqual([])
  })
})

test('columns whose code tables were not read are kept and not read', () => {
  const kept = layouts.flatMap(({ id, carried }) =>
    Object.entries(carried ?? {}).flatMap(([name, reason]) => (/not read/.test(reason ?? '') ? [`${id} ${name}`] : [])),
  )
  expect(kept).toEqual([
    '100 GENERATION-CODE',
    '101 UNSCHOOLED-ASYLEE/REFUGEE-CODE',
    '101 CAREER-AND-TECHNICAL-ED-IND-CD',
    '110 BILINGUAL-PROGRAM-TYPE-CODE',
    '110 ESL-PROGRAM-TYPE-CODE',
    '110 HOME-LANGUAGE-CODE',
    '110 TITLE-I-PART-A-INDICATOR-CODE',
    '203 GRADUATION-TYPE-CODE',
    '203 FHSP-PARTICIPANT-CODE',
    '203 FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE',
    '203 STEM-ENDORSEMENT-INDICATOR-CODE',
    '203 BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE',
    '203 PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE',
    '203 ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE',
    '203 MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE',
  ])
})

test('it is only read, and says why', () => {
  expect(readOnly).toMatch(/no longer takes/)
})

test('the declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(peims.format))).toEqual(peims.format)
})
