import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { peims } from '../src/index.ts'
import { fixture, options, read, textOf } from './support/read.ts'

/** Every number of a student in the fixtures: S and eight digits, or nine digits. */
const numbers = /S7777\d{4}|98877\d{4}/

const organizations = inputFile(
  'organizations.csv',
  [
    'system,value,name,type,parentSystem,parentValue',
    'us-tx.district,999001,Example District,district,,',
    'us-tx.district,999002,Sample District,district,,',
    'us-tx.campus,999001041,Example Middle School,school,us-tx.district,999001',
    'us-tx.campus,999001001,Example High School,school,us-tx.district,999001',
    'us-tx.campus,999002041,Sample School,school,us-tx.district,999002',
  ]
    .map((line) => `${line}\r\n`)
    .join(''),
)

const files = ['clean/PEIMS-2013-14.txt', 'interleaved/PEIMS-by-student.txt', 'dirty/PEIMS-one-fault-a-record.txt']

test('the fixtures have such numbers', () => {
  for (const file of files) expect(textOf(file)).toMatch(numbers)
})

describe.each(files)('of %s', (file) => {
  test('no number leaves with the common record, the facts of its files, the issues, the report or what is set aside', async () => {
    expect((await read(fixture(file))).everything).not.toMatch(numbers)
  })

  test('no number leaves with a copy', async () => {
    const copy = await read(fixture(file), { to: peims() })
    expect(copy.files.get(`data/${file.split('/').at(-1)}`)?.length).toBeGreaterThan(100)
    expect(copy.everything).not.toMatch(numbers)
  })

  test('no number leaves with another format', async () => {
    const roster = await read(fixture(file), { to: oneroster(), tables: { organizations } })
    expect(roster.report.dispositions.written.length).toBeGreaterThan(0)
    expect(roster.everything).not.toMatch(numbers)
  })

  test('nor does the key', async () => {
    expect((await read(fixture(file))).everything).not.toContain(options.hashKey)
  })
})

describe('a record that cannot be taken apart', () => {
  test('is kept up to where the number would begin, because it may have moved', async () => {
    const dirty = await read(fixture('dirty/PEIMS-one-fault-a-record.txt'))
    expect(dirty.files.get('rejects/fall/PEIMS-one-fault-a-record.txt')?.split('\r\n')).toContain('100999001')
  })
})

describe('the hash', () => {
  const idsOf = async (key: string | undefined): Promise<string> => {
    const { hashKey: _, ...others } = options
    const run = await read(fixture(files[0] as string), {
      from: peims({ options: key === undefined ? others : { ...others, hashKey: key } }),
    })
    return JSON.stringify(run.entities('person').map(({ id }) => id))
  }

  test('is the same with the same key, another with another, and never the same without one as with one', async () => {
    const [one, again, other, none] = [await idsOf('a'), await idsOf('a'), await idsOf('b'), await idsOf(undefined)]
    expect(again).toBe(one)
    expect(other).not.toBe(one)
    expect(none).not.toBe(one)
  })
})
