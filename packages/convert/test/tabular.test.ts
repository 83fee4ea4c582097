import { convert } from '@nrec-align/convert'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { tablesOf } from '@nrec-align/schema'
import { expect, test } from 'vitest'

const orgs = inputFile(
  'orgs.csv',
  'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no-1,,,"Sample, North",district,,\r\no-2,,,Specimen,school,,o-1\r\n',
)

const written = async (as: 'csv' | 'xlsx'): Promise<ReadonlyMap<string, string>> => {
  const run = convert({ sources: [{ from: oneroster(), input: [orgs] }], to: 'canonical', as })
  const files = new Map<string, string>()
  for await (const { name, stream } of run.outputs)
    void new Response(stream).text().then((text) => files.set(name, text))
  const report = await run.report
  expect(report.outputs.map(({ path }) => path).sort()).toEqual([...files.keys()].sort())
  expect(report.dispositions.written.every(({ path }) => files.has(`data/${path}`))).toBe(true)
  return files
}

test('single values stand in the table of the entity, lists in tables beside it', async () => {
  const files = await written('csv')
  const rows = (files.get('data/organization.csv') ?? '').trim().split('\r\n')
  expect(rows[0]?.split(',')[0]).toBe('id')
  expect(rows[1]).toContain('"Sample, North"')
  expect(rows).toHaveLength(3)
  const identifiers = (files.get('data/organization.identifiers.csv') ?? '').trim().split('\r\n')
  expect(identifiers[0]).toBe('organization,system,value')
  expect(identifiers).toHaveLength(3)
})

test('a workbook holds all tables', async () => {
  const files = await written('xlsx')
  expect([...files.keys()].sort()).toEqual(['data/canonical.json', 'data/canonical.xlsx'])
})

test('no column and no list stands twice', () => {
  const { columns, sides } = tablesOf('person')
  const names = [...columns, ...sides].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('student.gradeLevel')
})
