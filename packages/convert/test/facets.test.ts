import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'
import { calpadsFile, senr, sinf } from './support/calpads.ts'
import { type Ran, ran, source } from './support/run.ts'

/** The files of a written folder of the common model, as a source. */
const folderOf = (run: Ran) => ({
  from: 'canonical' as const,
  input: [...run.files]
    .filter(([path]) => path.startsWith('data/'))
    .map(([path, bytes]) => inputFile(path.slice('data/'.length), bytes)),
})

/** Combined records and nothing else, without the name of the source they were read from. */
const combined = (run: Ran) =>
  [...run.files]
    .filter(([path]) => path.endsWith('.ndjson') && !path.includes('/facets/'))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))

const district = source(calpads(), [
  calpadsFile('senr', [senr(), senr({ SSID: '9900000002', 'Grade Level Code': '08' })]),
  calpadsFile('sinf', [
    sinf({ 'Effective Start Date': '20190814', 'Address City Name': 'Formerton', 'Guardian 1 First Name': 'Parenta' }),
    sinf({ 'Effective Start Date': '20200115', 'Address City Name': 'Laterton', 'Guardian 1 First Name': 'Parenta' }),
  ]),
])

test('a folder with what each record says is combined again to the same records', async () => {
  const first = await ran({ sources: [district], to: 'canonical', withFacets: true })
  const again = await ran({ sources: [folderOf(first)], to: 'canonical', withFacets: true })
  expect(first.files.has('data/facets/enrollment.ndjson')).toBe(true)
  expect(combined(again)).toEqual(combined(first))
  expect(JSON.parse(first.text('data/canonical.json'))).toMatchObject({
    modelVersion: '1',
    options: { withFacets: true },
  })
})

/** The later of two dated addresses counts, whichever folder it stands in: the combined record alone could not say so. */
test('a later source is weighed against every dated record, not against the combined one', async () => {
  const later = source(calpads(), [
    calpadsFile('sinf', [sinf({ 'Effective Start Date': '20191001', 'Address City Name': 'Betweenton' })]),
  ])
  const first = await ran({ sources: [district], to: 'canonical', withFacets: true })
  const both = await ran({ sources: [folderOf(first), later], to: 'canonical' })
  expect(both.lines('data/person.ndjson').join()).toContain('Laterton')
  expect(both.lines('data/person.ndjson').join()).not.toContain('Betweenton')
})

const manifest = (mode: string) =>
  inputFile('manifest.csv', `propertyName,value\r\noneroster.version,1.2\r\nfile.orgs,${mode}\r\n`)

const orgs = (rows: string) =>
  inputFile('orgs.csv', `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n${rows}`)

test('a folder with what each record says takes changes', async () => {
  const bulk = source(oneroster(), [
    manifest('bulk'),
    orgs('s-1,,,Old Name,school,,\r\ns-2,,,Kept School,school,,\r\n'),
  ])
  const delta = source(oneroster(), [manifest('delta'), orgs('s-1,active,2025-10-01T00:00:00Z,New Name,school,,\r\n')])
  const first = await ran({ sources: [bulk], to: 'canonical', withFacets: true })
  const changed = await ran({ sources: [folderOf(first), delta], to: 'canonical' })
  const names = changed.lines('data/organization.ndjson').map((line) => (JSON.parse(line) as { name: string }).name)
  expect(names.toSorted()).toEqual(['Kept School', 'New Name'])
})
