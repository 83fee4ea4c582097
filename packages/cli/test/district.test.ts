import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type InputFile, inputFile } from '@nrec-align/io'
import { homesOf, isWritten } from '@nrec-align/mapping'
import { type CommonTrip, commonTrip, statedRecords, syntheticDistrict } from '@nrec-align/testkit'
import { afterAll, describe, expect, test } from 'vitest'
import { builtInFormats } from '../src/generated/formats.ts'

/** `DISTRICT_STUDENTS=200` for a quick look. */
const students = Number(process.env['DISTRICT_STUDENTS'] ?? 2000)

const fixturesOf = (id: string): URL => new URL(`../../formats/${id}/fixtures/`, import.meta.url)

/** The options and tables that a format's own fixtures are read with. */
const optionsOf = (id: string): Readonly<Record<string, string>> => {
  const file = new URL('options.json', fixturesOf(id))
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}

const tablesOf = (id: string): Readonly<Record<string, InputFile>> => {
  const folder = new URL('tables/', fixturesOf(id))
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
      return [basename(name, '.csv'), inputFile(name, bytes)]
    }),
  )
}

const ids = Object.keys(builtInFormats)
const options = new Map(ids.map((id) => [id, optionsOf(id)]))

/** Whoever numbers people or bodies in some format's options numbers those of the district too. */
const localScopes = [
  ...new Set(
    [...options.values()].flatMap((own) =>
      Object.values(own).flatMap((text) => [...text.matchAll(/local@([a-z0-9.-]+)/g)].map(([, scope]) => scope ?? '')),
    ),
  ),
]

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const instances = formats
  .flatMap((define) =>
    define.format.versions.map(({ version }) => define({ version, options: options.get(define.format.id) ?? {} })),
  )
  .filter(isWritten)

/** Systems of the numbers that a host of some format gives and that cannot be made up when a file is written. */
const hostSystems = [
  ...new Set(
    instances.flatMap((instance) =>
      homesOf(instance, 'write').flatMap(({ leaf, node }) => {
        const system = /^identifiers\[(.+)\]$/.exec(leaf)?.[1]
        if (system === undefined || node.kind !== 'identifier' || node.mint !== undefined) return []
        const scope = instance.options[node.scopeOption ?? '']
        return scope === undefined ? [] : [`${system}@${scope}`]
      }),
    ),
  ),
]

const summaryOf = (name: string, { rows, records, fields, excuses, wrong }: CommonTrip): string =>
  [
    name,
    `  rows: ${rows.written} written, ${rows.setAside} set aside, ${rows.withoutRow} further records without a row`,
    `  records: ${records.sent} sent, ${records.back} back, ${records.lost} lost, ${records.excused} excused, ${records.added} made by reading`,
    `  fields: ${fields.compared} compared, ${fields.kept} kept, ${fields.changed} changed, ${fields.lost} lost, ${fields.excused} excused`,
    `  excused by: ${Object.entries(excuses)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
    `  mispredicted: ${wrong.reduce((sum, { count }) => sum + count, 0)}`,
  ].join('\n')

describe(`a district of ${students} students, through every format that is written`, async () => {
  const district = syntheticDistrict({ seed: 20260201, students, localScopes, hostSystems })
  const stated = await statedRecords(district.files)
  const lines: string[] = []
  afterAll(() => console.log(lines.join('\n')))

  const cases = instances.map((to) => [`${to.format.id} ${to.version}`, to] as const)
  test.each(cases)('%s', { timeout: 300_000 }, async (name, to) => {
    const trip = await commonTrip({ stated, to, tables: tablesOf(to.format.id) })
    lines.push(summaryOf(name, trip))
    expect(trip.wrong).toEqual([])
    expect(trip.rows.written).toBeGreaterThan(0)
  })
})
