import { convert } from '@nrec-align/convert'
import * as schema from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { syntheticDistrict } from '../../src/index.ts'

const small = {
  seed: 7,
  students: 300,
  localScopes: ['sample-unified'],
  hostSystems: ['ed-fi.education-organization-id@sample', 'ed-fi.session@sample'],
} as const
const { records, files } = syntheticDistrict(small)

const exported: ReadonlyMap<string, unknown> = new Map(Object.entries(schema))

const schemaOf = (entity: schema.EntityName): z.ZodType =>
  exported.get(`${entity.charAt(0).toUpperCase()}${entity.slice(1)}`) as z.ZodType

const of = (entity: schema.EntityName) => records.get(entity) ?? []

describe('the synthetic district', () => {
  test('every record is one of its schema, and has no member that the schema does not know', () => {
    const wrong = [...records].flatMap(([entity, own]) =>
      own.flatMap((record) => {
        const parsed = schemaOf(entity).safeParse(record)
        if (!parsed.success) return [`${entity} ${record.id}: ${parsed.error.message}`]
        try {
          expect(parsed.data).toEqual(record)
          return []
        } catch {
          return [`${entity} ${record.id}: the schema drops something`]
        }
      }),
    )
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('no two records of an entity share an id', () => {
    for (const [entity, own] of records)
      expect([entity, new Set(own.map(({ id }) => id)).size]).toEqual([entity, own.length])
  })

  test('every reference leads to a record', () => {
    const known = new Set([...records.values()].flat().map(({ id }) => id))
    const dangling = [...records].flatMap(([entity, own]) =>
      own.flatMap((record) =>
        schema
          .flatten(entity, record)
          .filter(([path]) => schema.leafOf(entity, path)?.target !== undefined)
          .flatMap(([path, ids]) =>
            ids
              .split('\u001f')
              .filter((id) => !known.has(id))
              .map((id) => `${entity}.${path} ${id}`),
          ),
      ),
    )
    expect(dangling).toEqual([])
  })

  test('the rules of the model find nothing wrong', () => {
    const found = [...records].flatMap(([entity, own]) =>
      own.flatMap((record) => {
        const texts = new Map(schema.flatten(entity, record))
        return schema.warningsOf(entity, (path) => texts.get(path))
      }),
    )
    expect(found.slice(0, 5)).toEqual([])
  })

  test('days add up: enrolled are those present, in in-school suspension or absent, and absent is the sum of its kinds', () => {
    for (const summary of of('attendanceSummary')) {
      const days = (field: string): number => Number(summary[field])
      expect(days('daysPresent') + days('daysInSchoolSuspension') + days('daysAbsent')).toBe(days('daysEnrolled'))
      expect(days('daysExcused') + days('daysUnexcused') + days('daysOutOfSchoolSuspension')).toBe(days('daysAbsent'))
    }
  })

  test('the same seed gives the same bytes, another seed other ones', async () => {
    const textOf = async (made: typeof files): Promise<string> =>
      (await Promise.all(made.map((file) => new Response(file.open() as ReadableStream<Uint8Array>).text()))).join('')
    const text = await textOf(files)
    expect((await textOf(syntheticDistrict(small).files)) === text).toBe(true)
    expect((await textOf(syntheticDistrict({ ...small, seed: 8 }).files)) === text).toBe(false)
  })

  test('it is read as the common model, and only those who come back after weeks are noticed', async () => {
    const issues: string[] = []
    const run = convert({
      sources: [{ from: 'canonical', input: files }],
      to: 'canonical',
      onIssue: ({ code, layout }) => issues.push(`${code} ${layout}`),
    })
    for await (const output of run.outputs) await new Response(output.stream).arrayBuffer()
    await run.report
    expect([...new Set(issues)]).toEqual(['gap-in-enrollment enrollment'])
  })

  test('a host numbers every body, and nothing else', () => {
    const numbered = (entity: schema.EntityName): number =>
      of(entity).filter(({ identifiers = [] }) =>
        (identifiers as readonly { readonly system: string }[]).some(({ system }) => system.endsWith('@sample')),
      ).length
    // One district, six schools, three partners and a college.
    expect(numbered('organization')).toBe(11)
    expect(numbered('academicSession')).toBe(0)
  })

  test('no school has a number that means no school', () => {
    const numbers = of('organization').flatMap(({ identifiers = [] }) =>
      (identifiers as readonly { readonly system: string; readonly value: string }[])
        .filter(({ system }) => system === 'us-ca.cds')
        .map(({ value }) => value.slice(7)),
    )
    expect(numbers).toEqual(['0000101', '0000102', '0000103', '0000104', '0000105', '0000106'])
  })

  test('transfers, exits and re-entries occur', () => {
    const exits = new Set(of('enrollment').map((one) => one['exitType']))
    for (const exit of ['year-end', 'school-change-same-lea', 'transfer-public-in-state', 'withdrawn', 'graduated'])
      expect(exits).toContain(exit)
    expect(of('enrollment').some((one) => one['entryType'] === 'reentry')).toBe(true)
  })

  test('a district has a school for every grade, or is refused', () => {
    expect(() => syntheticDistrict({ seed: 1, schools: 2 })).toThrow(RangeError)
  })
})
