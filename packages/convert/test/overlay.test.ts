import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { checkFormat, checkOverlay, type Overlay, overlayFormat } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

const senr = {
  layout: 'senr',
  basedOn: '35',
  insert: [
    { name: 'Bus Route', after: 'SSID' },
    { name: 'Last Column', length: 5 },
  ],
  remove: ['Student Alias Middle Name'],
  rename: { 'Student Gender Code': 'Gender' },
  codes: { 'us-ca.gender': [['Z', 'nonbinary']] },
} satisfies Overlay

const layoutOf = (overlay: Overlay) =>
  overlayFormat(calpads.format, overlay).versions[0]?.layouts.find(({ id }) => id === overlay.layout)

test('the local variant comes first and the published ones stay', () => {
  const { codes: _, ...overlay } = senr
  const published = calpads.format.versions[0]?.layouts.find(({ id }) => id === 'senr')
  const local = layoutOf(overlay)
  expect(local?.variants.map(({ id }) => id)).toEqual(['local', '39', '35', '41', '37'])
  const columns = local?.variants[0]?.columns ?? []
  // 35 and two more, less one.
  expect(columns.length).toBe(36)
  expect(columns[columns.indexOf('SSID') + 1]).toBe('Bus Route')
  expect(columns.at(-1)).toBe('Last Column')
  expect(columns).toContain('Gender')
  expect(columns).not.toContain('Student Alias Middle Name')
  expect(local?.variants[1]?.columns.length).toBe(published?.variants[0]?.columns.length)
  expect(local).toMatchObject({ title: 'Student enrollment (SENR) (local layout)', local: true })
  expect(local?.columns['Bus Route']).toMatchObject({ privacy: 'direct-identifier', confidence: 'unverified' })
  expect(local?.carried).toHaveProperty('Bus Route')
})

test('the result is a sound declaration, renamed everywhere', () => {
  const { codes: _, ...overlay } = senr
  const format = overlayFormat(calpads.format, {
    ...overlay,
    rename: { ...overlay.rename, SSID: 'State ID', 'School of Attendance': 'School' },
    insert: [{ name: 'Bus Route', after: 'SSID' }],
  })
  expect(checkFormat(format)).toEqual([])
  expect(JSON.stringify(format.versions[0]?.bindings.filter(({ layout }) => layout === 'senr'))).not.toContain('"SSID"')
})

test('a file that others look into is renamed for them too', () => {
  const format = overlayFormat(oneroster.format, { layout: 'orgs', rename: { sourcedId: 'orgId', type: 'orgType' } })
  expect(checkFormat(format)).toEqual([])
  const enrollment = format.versions[0]?.bindings.find(({ id }) => id === 'enrollment')
  expect(enrollment?.only).toEqual({ column: 'orgSourcedId', in: 'orgs', key: 'orgId', where: { orgType: 'school' } })
})

test('local codes are read, and written where nothing else is', () => {
  const format = overlayFormat(oneroster.format, {
    layout: 'demographics',
    codes: {
      'oneroster.sex': [
        ['X', 'nonbinary'],
        ['other', 'male'],
      ],
    },
  })
  const [, node] = format.versions[0]?.bindings.find(({ id }) => id === 'demographics')?.pairs['sex'] ?? []
  expect(node).toMatchObject({
    table: {
      rows: [
        ['male', 'male'],
        ['female', 'female'],
        ['unspecified', 'not-selected'],
        ['X', 'nonbinary'],
        ['other', 'male', 'exact', 'decodeOnly'],
      ],
    },
  })
  expect(checkFormat(format)).toEqual([])
})

test('the published format is left as it is', () => {
  const before = JSON.stringify(calpads.format)
  layoutOf({ layout: 'senr', remove: ['SSID'], rename: { 'Local Student ID': 'Number' } })
  expect(JSON.stringify(calpads.format)).toBe(before)
})

test.each<[Overlay, string, string | undefined]>([
  [{ layout: 'senrr' }, 'layout', 'senr'],
  [{ layout: 'senr', basedOn: '34' }, 'basedOn', '39'],
  [{ layout: 'senr', insert: [{ name: 'A', after: 'SSDI' }] }, 'insert.1.after', 'SSID'],
  [{ layout: 'senr', insert: [{ name: 'SSID' }] }, 'insert.1.name', undefined],
  [{ layout: 'senr', insert: [{ name: 'A' }, { name: 'A' }] }, 'insert.2.name', undefined],
  [{ layout: 'senr', remove: ['SSDI'] }, 'remove', 'SSID'],
  [{ layout: 'senr', rename: { SSDI: 'A' } }, 'rename.SSDI', 'SSID'],
  [{ layout: 'senr', rename: { SSID: 'Local Student ID' } }, 'rename.SSID', undefined],
  [{ layout: 'senr', codes: { 'us-ca.gendr': [['Z', 'other']] } }, 'codes.us-ca.gendr', 'us-ca.gender'],
  [{ layout: 'senr', codes: { 'us-ca.gender': [['Z', 'nonbinry']] } }, 'codes.us-ca.gender.Z', 'nonbinary'],
])('%j', (overlay, at, nearest) => {
  const problems = checkOverlay(calpads.format, overlay)
  expect(problems.map((one) => [one.at, one.nearest])).toEqual([[at, nearest]])
  expect(() => overlayFormat(calpads.format, overlay)).toThrow(RangeError)
})
