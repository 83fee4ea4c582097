import { checkFormat, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { ccd } from '../src/index.ts'
import { stateNumber } from '../src/tables/state-number.ts'

const { layouts, bindings } = versionOf(ccd())
const columnsOf = (id: string) => layouts.find((layout) => layout.id === id)?.variants[0]?.columns.join(' ')

const grades =
  'NOGRADES G_PK_OFFERED G_KG_OFFERED G_1_OFFERED G_2_OFFERED G_3_OFFERED G_4_OFFERED G_5_OFFERED G_6_OFFERED G_7_OFFERED G_8_OFFERED G_9_OFFERED G_10_OFFERED G_11_OFFERED G_12_OFFERED G_13_OFFERED G_UG_OFFERED G_AE_OFFERED GSLO GSHI LEVEL IGOFFERED'
const contact =
  'MSTREET1 MSTREET2 MSTREET3 MCITY MSTATE MZIP MZIP4 LSTREET1 LSTREET2 LSTREET3 LCITY LSTATE LZIP LZIP4 PHONE WEBSITE'
const status = 'SY_STATUS SY_STATUS_TEXT UPDATED_STATUS UPDATED_STATUS_TEXT EFFECTIVE_DATE'
const counted = 'SCHOOL_YEAR FIPST STATENAME ST SCH_NAME STATE_AGENCY_NO UNION ST_LEAID LEAID ST_SCHID NCESSCH SCHID'

describe('the published headers, column by column', () => {
  test.each([
    [
      'school-directory',
      65,
      `SCHOOL_YEAR FIPST STATENAME ST SCH_NAME LEA_NAME STATE_AGENCY_NO UNION ST_LEAID LEAID ST_SCHID NCESSCH SCHID ${contact} ${status} SCH_TYPE SCH_TYPE_TEXT RECON_STATUS OUT_OF_STATE_FLAG CHARTER_TEXT CHARTAUTH1 CHARTAUTHN1 CHARTAUTH2 CHARTAUTHN2 ${grades}`,
    ],
    [
      'district-directory',
      58,
      `SCHOOL_YEAR FIPST STATENAME ST LEA_NAME STATE_AGENCY_NO UNION ST_LEAID LEAID ${contact} ${status} LEA_TYPE LEA_TYPE_TEXT OUT_OF_STATE_FLAG CHARTER_LEA CHARTER_LEA_TEXT ${grades} OPERATIONAL_SCHOOLS`,
    ],
    ['membership', 18, `${counted} GRADE RACE_ETHNICITY SEX STUDENT_COUNT TOTAL_INDICATOR DMS_FLAG`],
    ['lunch', 17, `${counted} DATA_GROUP LUNCH_PROGRAM STUDENT_COUNT TOTAL_INDICATOR DMS_FLAG`],
  ])('%s has %i columns', (id, count, header) => {
    expect(columnsOf(id)).toBe(header)
    expect(header.split(' ')).toHaveLength(count)
  })
})

test('every column is read, kept or dropped, and by one of them only', () => {
  for (const { id, columns, carried = {}, dropped = {} } of layouts) {
    const own = bindings.filter((binding) => binding.layout === id)
    const paired = new Set(own.flatMap(({ pairs }) => Object.values(pairs).flatMap(([names]) => names)))
    expect([...paired, ...Object.keys(carried), ...Object.keys(dropped)].sort()).toEqual(Object.keys(columns).sort())
  }
})

test('fifty states, the district and five territories, each with a number of its own', () => {
  expect(stateNumber.rows).toHaveLength(56)
  expect(new Set(stateNumber.rows.map(([number]) => number)).size).toBe(56)
})

test('the declaration is data and has no mistake', () => {
  expect(JSON.parse(JSON.stringify(ccd.format))).toEqual(ccd.format)
  expect(checkFormat(ccd.format)).toEqual([])
})
