import { existsSync, readFileSync } from 'node:fs'
import { type Layout, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { staar } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(staar())
const [layout] = layouts as readonly [Layout]

const placesOf = (year: string): ReadonlyMap<string, string> => {
  const variant = layout.variants.find(({ id }) => id === year)
  return new Map(
    variant?.columns.map((name, place) => {
      const [start, length] = variant.spans?.[place] ?? [0, 0]
      return [name, `${start}-${start + length - 1}`]
    }),
  )
}

/** Places of the columns that results are made of, as the key fields of 2025 are published. */
const published2025: Readonly<Record<string, string>> = {
  administration_date: '1-4',
  grade_level_tested: '5-6',
  county_district_campus_number: '9-17',
  date_of_birth: '84-91',
  enrolled_grade: '141-142',
  tx_unique_student_id: '191-200',
  score_code_reading_language_arts: '351-351',
  score_code_mathematics: '352-352',
  score_code_social_studies: '354-354',
  score_code_science: '355-355',
  performance_level_indicator_reading_language_arts: '405-406',
  reading_language_arts_raw_score: '407-408',
  reading_language_arts_scale_score: '409-412',
  meets_grade_level_in_reading_language_arts: '423-423',
  approaches_grade_level_in_reading_language_arts: '424-424',
  masters_grade_level_in_reading_language_arts: '425-425',
  lexile_measure: '607-611',
  performance_level_indicator_mathematics: '759-760',
  mathematics_raw_score: '761-762',
  mathematics_scale_score: '763-766',
  meets_grade_level_in_mathematics: '777-777',
  approaches_grade_level_in_mathematics: '778-778',
  masters_grade_level_in_mathematics: '779-779',
  quantile_measure: '972-976',
  social_studies_raw_score: '1509-1510',
  social_studies_scale_score: '1511-1514',
  performance_level_indicator_social_studies: '1519-1520',
  science_raw_score: '1909-1910',
  science_scale_score: '1911-1914',
  performance_level_indicator_science: '1919-1920',
  meets_grade_level_in_science: '1925-1925',
  block_2531_score_code: '2542-2542',
  block_2651_quantile_measure: '2676-2680',
  algebra_i_score_code: '3100-3100',
  algebra_i_raw_score: '3114-3115',
  algebra_i_scale_score: '3116-3119',
  algebra_i_approaches_grade_level: '3120-3120',
  algebra_i_meets_grade_level: '3121-3121',
  algebra_i_masters_grade_level: '3122-3122',
  algebra_i_quantile_measure: '3127-3131',
}

test('the key fields of 2025 stand where they are published', () => {
  const places = placesOf('2025')
  expect(Object.fromEntries(Object.keys(published2025).map((name) => [name, places.get(name)]))).toEqual(published2025)
})

describe('what the years do not share', () => {
  const has = (column: string) => layout.variants.filter(({ columns }) => columns.includes(column)).map(({ id }) => id)

  test.each([
    ['performance_level_indicator_science', ['2026', '2025', '2024']],
    ['science_reporting_category_1_scores', ['2025', '2024', '2023']],
    ['spelling_assistance_science', ['2023']],
    ['spell_check_science', ['2026', '2025', '2024']],
    ['previous_year_scale_score_mathematics', ['2024']],
    ['extended_constructed_response_auto_rescore', ['2026']],
    ['tsds_peims_crisis_code_3', ['2023']],
    ['fall_tsds_peims_crisis_code', ['2026', '2025', '2024', '2023']],
  ])('%s is in %j', (column, years) => {
    expect(has(column)).toEqual(years)
  })
})

test.each([
  ['2023', 300],
  ['2024', 316],
  ['2025', 303],
  ['2026', 300],
])('%s has %i columns that are not blank stretches; none reaches over another or over the end', (year, count) => {
  const places = [...placesOf(year).values()].map((text) => text.split('-').map(Number) as [number, number])
  expect(places).toHaveLength(count)
  places.forEach(([start], place) => {
    expect(start).toBeGreaterThan(places[place - 1]?.[1] ?? 0)
  })
  expect(places.at(-1)).toEqual([4000, 4000])
})

const folder = new URL('../../../../../shared/samples/tx-staar/', import.meta.url)

/** The crosswalks lie beside the repository and are not part of it; they count from 0 and leave the end out. */
describe.skipIf(!existsSync(folder)).each(['2023', '2024', '2025', '2026'])('the crosswalk of %s', (year) => {
  const text = existsSync(folder) ? readFileSync(new URL(`staar_summative_fwf_xwalk_${year}.csv`, folder), 'utf8') : ''

  test('has the same places', () => {
    const rows = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => /^(\d+),(\d+),\d+,"?(.*?)"?$/.exec(line)?.slice(1) ?? [])
    const filled = rows.filter(([, , name = '']) => !name.startsWith('blank'))
    expect([...placesOf(year).values()]).toEqual(filled.map(([start, end]) => `${Number(start) + 1}-${end}`))
  })
})

test('an administration is of one layout: the months in which school year and layout agree', () => {
  expect(layout.variants.map(({ id, marks }) => [id, marks])).toEqual([
    ['2026', { administration_date: ['0126', '0226', '0326', '0426', '0526', '0626'] }],
    ['2025', { administration_date: ['0125', '0225', '0325', '0425', '0525', '0625'] }],
    ['2024', { administration_date: ['0124', '0224', '0324', '0424', '0524', '0624'] }],
    ['2023', { administration_date: ['0123', '0223', '0323', '0423', '0523', '0623'] }],
  ])
})

test('what must not be known is secret: the number that may be a social security number, and the code for families', () => {
  const secret = Object.entries(layout.columns).filter(([, { privacy }]) => privacy === 'secret')
  expect(secret.map(([name]) => name)).toEqual(['peims_id', 'family_portal_unique_access_code'])
})

test('earlier results are never read: 75 columns, each with the reason', () => {
  expect(Object.keys(layout.dropped ?? {})).toHaveLength(75)
  expect(
    Object.keys(layout.dropped ?? {}).every((name) => /^block_|^previous_year_|_measure_grade_\d$/.test(name)),
  ).toBe(true)
})

test('it is only read, and says why', () => {
  expect(readOnly).toMatch(/nobody sends them back/)
  expect(bindings.map(({ id }) => id)).toEqual([
    'student',
    'reading-language-arts',
    'mathematics',
    'social-studies',
    'science',
    'algebra-i',
  ])
})

test('the declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(staar.format))).toEqual(staar.format)
})
