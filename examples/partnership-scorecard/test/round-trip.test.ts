import { describe, expect, test } from 'vitest'
import { roundTrip } from '../round-trip.ts'

const header = {
  A: 'id,measure_type,actual_value_date,target_value,actual_value,comment',
  B: 'id,actual_value_date,target_value,actual_value,comment',
}

describe('generation A', async () => {
  const { values, issues, back } = await roundTrip('A')

  test('a day stands for the whole period of the calendar that the measure uses', () => {
    const periods = values.map(({ begin, end }) => (begin === undefined ? undefined : `${begin}/${end}`))
    expect(periods).toEqual([
      '2025-07-01/2026-06-30',
      '2024-07-01/2025-06-30',
      '2025-07-01/2026-06-30',
      '2024-01-01/2024-12-31',
      '2026-02-01/2026-02-28',
      '2026-03-01/2026-03-31',
      '2026-01-01/2026-03-31',
      undefined,
    ])
  })

  test('a measure that the table does not name is kept and reported', () => {
    expect(values.at(-1)).toMatchObject({
      measure: 'clear-impact.measure@sample-partnership/91000009',
      value: '7',
      target: '5',
    })
    expect(issues.map(({ code }) => code)).toContain('missing-measure')
  })

  test('all other rows come back, dated to the first day of their period', () => {
    expect(back.trimEnd().split(/\r?\n/)).toEqual([
      header.A,
      '91000001,i,07/01/2025,15,18.5,"Counted on the first school day of October, all schools"',
      '91000001,i,07/01/2024,16,21.25,',
      '91000002,i,07/01/2025,,12.5,"Few children, read with care"',
      '91000003,i,01/01/2024,70,66.666667,"Two of three families said ""yes"" when asked"',
      '91000004,p,02/01/2026,40,37,',
      '91000004,p,03/01/2026,40,,Not counted yet',
      '91000005,p,01/01/2026,250,261,',
    ])
  })
})

describe('generation B', async () => {
  const { issues, back } = await roundTrip('B')

  test('a target without a value has no place in this generation', () => {
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'missing-required', column: 'actual_value', count: 1 }),
    )
    expect(back.trimEnd().split(/\r?\n/)).toEqual([
      header.B,
      '91000001,07/01/2025,15,18.5,"Counted on the first school day of October, all schools"',
      '91000002,07/01/2025,,12.5,"Few children, read with care"',
      '91000004,02/01/2026,40,37,',
    ])
  })
})
