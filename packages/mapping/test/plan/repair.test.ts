import { expect, test } from 'vitest'
import { bind, columnsOfVariant, delimited, identifier, layout, plainRun, RecordReader } from '../../src/index.ts'

const roster = layout('roster', {
  title: 'Roster',
  description: 'One row a student.',
  files: ['roster.csv'],
  container: delimited(),
  source: 'made up',
  confidence: 'verified',
  columns: {
    ssid: { description: 'State number.', privacy: 'direct-identifier' },
    district: { description: 'County and district.', privacy: 'public' },
    school: { description: 'School.', privacy: 'public' },
  },
})

const enrollment = bind(roster, {
  id: 'enrollment',
  grain: 'enrollment',
  pairs: {
    'student.identifiers[us-ca.ssid]': ['ssid', identifier()],
    'school.identifiers[us-ca.cds]': [['district', 'school'], identifier({ parts: [7, 7] })],
  },
})

const readerThat = (repair: boolean) =>
  new RecordReader(roster, [enrollment], columnsOfVariant(roster), { ...plainRun, repair })

const findingsOf = (reader: RecordReader) =>
  reader.findings.codes
    .slice(0, reader.findings.count)
    .map((code, index) => `${reader.findings.columns[index]} ${code}`)

/** An SSID has ten digits and each half of a CDS number seven: there is one way to fill them up. */
test('leading zeros are put back where the length leaves one way to do so, and each repair is listed', () => {
  const reader = readerThat(true)
  expect(reader.read(['12345678', '112345', '42'])).toBe('rejected')
  expect(reader.read(['12345678', '112345', '6100042'])).toBe('converted')
  expect(findingsOf(reader)).toEqual(['0 leading-zeros-restored', '1 leading-zeros-restored'])
  expect(reader.repaired).toEqual([0, 1])
  expect(reader.owner?.scratch.ids.flat()).toEqual(['us-ca.ssid', '0012345678', 'us-ca.cds', '01123456100042'])
})

test('a number far too short, one that begins with a zero, and text are not guessed at', () => {
  const reader = readerThat(true)
  for (const ssid of ['123', '012345678', '1E+09']) {
    expect(reader.read([ssid, '0112345', '6100042'])).toBe('rejected')
    expect(reader.repaired).toEqual([])
  }
})

test('nothing is mended unless the run asks for it', () => {
  const reader = readerThat(false)
  expect(reader.read(['12345678', '0112345', '6100042'])).toBe('rejected')
  expect(findingsOf(reader)).toEqual(['0 leading-zeros-lost'])
})
