import { convertTask, recordCodec, validateTask } from '@nrec-align/convert/fp-ts'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'

const orgs = (text: string) =>
  inputFile('orgs.csv', `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n${text}`)

test('bad data is on the right, a run that cannot be done on the left', async () => {
  const bad = await validateTask(oneroster(), orgs('o-1,,,,school,,\r\n'))()
  expect(bad._tag === 'Right' && bad.right.dispositions.read.rejected).toBe(1)
  const unreadable = await validateTask(oneroster(), inputFile('orgs.csv', ''))()
  expect(unreadable._tag === 'Left' && unreadable.left.code).toBe('empty-file')
})

test('a task runs again each time it is called', async () => {
  const names: string[] = []
  const task = convertTask(
    { sources: [{ from: oneroster(), input: [orgs('o-1,,,Sample,school,,\r\n')] }], to: 'canonical' },
    async ({ name, stream }) => {
      names.push(name)
      for await (const _ of stream);
    },
  )
  expect(names).toEqual([])
  expect((await task())._tag).toBe('Right')
  expect((await task())._tag).toBe('Right')
  expect(names.filter((name) => name === 'data/organization.ndjson')).toHaveLength(2)
})

test('what saving throws is on the left', async () => {
  const request = {
    sources: [{ from: oneroster(), input: [orgs('o-1,,,Sample,school,,\r\n')] }],
    to: 'canonical' as const,
  }
  const result = await convertTask(request, async () => {
    throw new Error('no room')
  })()
  expect(result._tag === 'Left' && result.left.message).toBe('no room')
})

test('a record codec gives all errors, each at its column, and encodes what it took', () => {
  const codec = recordCodec(calpads(), 'sela')
  const good = {
    'Record Type Code': 'SELA',
    'Reporting LEA': '9912345',
    'School of Attendance': '9900012',
    'Academic Year ID': '2019-2020',
    SSID: '9900000001',
    'Student Legal First Name': 'Testa',
    'Student Legal Last Name': 'Specimen',
    'Student Birth Date': '20140202',
    'Student Gender Code': 'M',
    'English Language Acquisition Status Code': 'EO',
    'English Language Acquisition Status Start Date': '20190814',
    'Primary Language Code': '00',
  }
  const decoded = codec.decode(good)
  expect(decoded._tag === 'Right' && codec.encode(decoded.right)).toEqual(good)
  const refused = codec.decode({ ...good, SSID: '9.9E+09', 'Reporting LEA': '99' })
  const columns = refused._tag === 'Left' ? refused.left.map(({ context }) => context.at(-1)?.key) : []
  expect(new Set(columns)).toEqual(new Set(['SSID', 'Reporting LEA']))
  expect(codec.is(good)).toBe(true)
  expect(codec.is({ ...good, SSID: 1 })).toBe(false)
})

test('a layout that does not exist is a mistake of the caller', () => {
  expect(() => recordCodec(oneroster(), 'user')).toThrow(RangeError)
})
