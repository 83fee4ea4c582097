import { existsSync } from 'node:fs'
import { read } from '@nrec-align/convert'
import { inputsFrom } from '@nrec-align/io/node'
import type { EntityName } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import { sds } from '../src/index.ts'

const folder = (path: string): string => new URL(path, import.meta.url).pathname

const entities = async (path: string, entity: EntityName) => {
  const found: Record<string, unknown>[] = []
  const from = sds({ options: { source: 'sample' } })
  const files = [...(await inputsFrom(folder(path)))]
  const name = `${entity.slice(0, 1).toUpperCase()}${entity.slice(1)}`
  for await (const { value } of read(from, files).entities(name as never)) found.push(value as Record<string, unknown>)
  return found
}

describe('the clean files', () => {
  test('a role of a student in a school is an enrollment; of all others a role', async () => {
    const enrollments = await entities('../fixtures/clean/', 'enrollment')
    expect(enrollments).toMatchObject([
      {
        student: 'local@sample/9901',
        school: 'local@sample/o-2',
        gradeLevel: '10',
        enrollmentKind: 'primary',
        begin: '2025-08-11',
        end: '2026-06-05',
      },
      { gradeLevel: 'KG', enrollmentKind: 'secondary' },
    ])
    const roles = await entities('../fixtures/clean/', 'roleAssignment')
    expect(roles.map(({ role }) => role)).toEqual(['student', 'teacher', 'teacher'])
  })

  test('a flag is a status; free lunch says which meal', async () => {
    const statuses = await entities('../fixtures/clean/', 'studentStatus')
    expect(statuses.map(({ kind, value, detail }) => [kind, value, detail])).toEqual([
      ['disability', 'yes', undefined],
      ['meal-eligibility', 'yes', 'free'],
      ['section-504', 'yes', undefined],
    ])
  })

  test('races, and the code that stands for several', async () => {
    const people = await entities('../fixtures/clean/', 'person')
    const known = people.filter(({ races, raceRollup }) => races !== undefined || raceRollup !== undefined)
    expect(known.map(({ races, raceRollup, hispanicLatino }) => [races, raceRollup, hispanicLatino])).toEqual([
      [['white'], undefined, true],
      [undefined, 'two-or-more', undefined],
      [['asian'], undefined, undefined],
    ])
  })
})

const samples = '../../../../../shared/samples/sds-v2.1/'

describe.skipIf(!existsSync(folder(samples)))('the published sample files', () => {
  test('eight people, three enrollments and four further roles', async () => {
    expect(new Set((await entities(samples, 'person')).map(({ id }) => id)).size).toBe(8)
    expect((await entities(samples, 'enrollment')).length).toBe(3)
    expect((await entities(samples, 'roleAssignment')).length).toBe(4)
  })
})
