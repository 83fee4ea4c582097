import { afterAll, describe, expect, test } from 'vitest'
import { commonTables, load } from '../load.ts'
import { queries } from '../queries.ts'
import { isInstalled, startServer } from '../server.ts'

/** Skipped where PostgreSQL is not installed, as on a machine with nothing but Node. */
describe.skipIf(!isInstalled())('the common record of a district in PostgreSQL', async () => {
  const files = isInstalled() ? await commonTables() : new Map<string, string>()
  const server = isInstalled() ? startServer() : undefined
  afterAll(() => server?.stop())
  const counts = server === undefined ? new Map<string, number>() : load(server, files)
  const answer = (sql: string): readonly string[] => server?.psql(`${sql};`).trim().split('\n') ?? []

  test('every row of every file is in its table, and all that is referred to is there', () => {
    const rows = [...files].filter(([name]) => name.endsWith('.csv'))
    const lines = rows.reduce((sum, [, text]) => sum + (text.match(/\r\n/g)?.length ?? 0) - 1, 0)
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(lines)
    expect(answer(queries['enrollments that refer to a student or a school without a row'])).toEqual(['0'])
  })

  test('columns have the types of what they hold', () => {
    const types = answer(
      `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'enrollment'
       AND column_name IN ('begin', 'school_year', 'grade_level', 'counts_in_membership') ORDER BY column_name`,
    )
    expect(types).toEqual(['begin|date', 'counts_in_membership|boolean', 'grade_level|text', 'school_year|integer'])
  })

  test('each column says what it is', () => {
    const [undescribed] = answer(
      `SELECT count(*) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attnum > 0
       AND col_description(attrelid, attnum) IS NULL`,
    )
    expect(undescribed).toBe('0')
  })

  test('a student has one row an enrollment, whatever is asked', () => {
    const byGrade = answer(queries['students enrolled on the first of October 2025, by grade'])
    const students = byGrade.reduce((sum, line) => sum + Number(line.split('|')[1]), 0)
    expect(students).toBeGreaterThan(0)
    expect(students).toBeLessThanOrEqual(counts.get('person') ?? 0)
  })
})
