import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pmm } from '../src/index.ts'
import { countsOf, type Entity, entities, filesIn, type Ran, run, written } from './support/run.ts'

const folder = new URL('../../../../../shared/samples/salesforce-pmm/', import.meta.url)

const here = existsSync(folder)

const from = pmm({ options: { org: 'sample' } })

const files = here ? filesIn(folder) : []

const read = await run(from, files)

const tally = (read: Ran, kind: string, field: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const entity of entities(read, kind).values()) {
    const value = String(entity[field] ?? 'nothing')
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

const daysOf = (entity: Entity | undefined, field: string): string => String(entity?.[field] ?? '')

/** The sample data set of the module; it lies beside the repository and is not part of it. */
describe.skipIf(!here)('the sample data set of the module', () => {
  test('every record is accounted for', () => {
    expect(countsOf(read)).toEqual({
      recordTypes: [0, 4, 0],
      account: [5, 171, 0],
      contact: [186, 0, 0],
      program: [11, 0, 0],
      programCohort: [0, 6, 0],
      service: [14, 0, 0],
      serviceSchedule: [0, 4, 0],
      serviceSession: [0, 70, 0],
      programEngagement: [89, 0, 0],
      serviceParticipant: [0, 14, 0],
      serviceDelivery: [693, 0, 0],
    })
    const { in: all, converted, skipped, rejected } = read.report.dispositions.read
    expect([all, converted + skipped + rejected]).toEqual([1267, 1267])
  })

  test('nothing is wrong with a cell; two households without a type have the record type of households', () => {
    const codes = read.findings.map((finding) => finding.split(' ').at(-1))
    expect(codes.filter((code) => code !== 'misspelt-header')).toEqual([])
    expect([...entities(read, 'organization').values()].map(({ name }) => name)).toHaveLength(5)
  })

  test('the deliveries: 126 with attendance, of which 18 are absences', () => {
    expect(tally(read, 'serviceDelivery', 'attendanceCategory')).toEqual({
      nothing: 567,
      present: 108,
      'absent-unexcused': 13,
      'absent-excused': 5,
    })
    const deliveries = [...entities(read, 'serviceDelivery').values()]
    const absent = deliveries.filter(({ attendanceCategory }) => String(attendanceCategory).startsWith('absent'))
    expect(new Set(absent.map(({ quantity }) => quantity))).toEqual(new Set(['0']))
    expect(deliveries.filter(({ quantity }) => quantity === undefined)).toHaveLength(10)
  })

  test('every delivery leads to a service with a unit, and no two units are one', () => {
    const services = entities(read, 'service')
    const units = [...entities(read, 'serviceDelivery').values()].map(
      ({ service }) => services.get(String(service))?.['unit'],
    )
    expect(units).not.toContain(undefined)
    expect(tally(read, 'service', 'unit')).toEqual({
      hour: 6,
      event: 2,
      session: 2,
      person: 1,
      item: 1,
      meal: 1,
      dollar: 1,
    })
  })

  test('544 deliveries before the start of their engagement are kept', () => {
    const engagements = entities(read, 'participation')
    const early = [...entities(read, 'serviceDelivery').values()].filter((delivery) => {
      const begin = daysOf(engagements.get(String(delivery['participation'])), 'begin')
      return daysOf(delivery, 'date') < begin
    })
    expect(early).toHaveLength(544)
  })

  test('ten engagements are of volunteers', () => {
    expect(tally(read, 'participation', 'role')).toEqual({ client: 79, volunteer: 10 })
  })

  test('182 people belong to a household, two of them by its record type', () => {
    const people = [...entities(read, 'person').values()]
    expect(people.filter(({ household }) => household !== undefined)).toHaveLength(182)
  })

  test('written and read again, nothing with a common meaning is lost but who lives together', async () => {
    const again = await run(from, written(await run(from, files, from)))
    const people = (one: Ran) => [...entities(one, 'person')].map(([id, { household: _lost, ...rest }]) => [id, rest])
    expect(people(again).toSorted()).toEqual(people(read).toSorted())
    for (const kind of ['program', 'participation', 'serviceDelivery', 'service', 'organization']) {
      expect(new Map([...entities(again, kind)].toSorted())).toEqual(new Map([...entities(read, kind)].toSorted()))
    }
  })
})
