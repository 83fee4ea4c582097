import { describe, expect, test } from 'vitest'
import { areTwoChildren, type Said } from '../../src/checks/two-children.ts'
import { found, peopleWith } from '../support/found.ts'
import { type PersonRow, peopleCsv, stateFile, systemFile } from '../support/people.ts'
import { ran, source } from '../support/run.ts'

const run = (...rows: readonly PersonRow[]) =>
  ran({ sources: [source(stateFile(), [peopleCsv(rows)])], to: 'canonical' })

const testa: PersonRow = { ssid: '9000000001', first: 'Testa', last: 'Specimen', born: '2014-02-03', hispanic: 'N' }
const mock: PersonRow = { ssid: '9000000001', local: 'L1', first: 'Mock', last: 'Example', born: '2012-11-30' }

describe('one identifier, two people', () => {
  test('another birth date and another name under one identifier', async () => {
    const made = await run(testa, mock)
    expect(made.entities('person')).toHaveLength(1)
    expect(found(made, 'one-id-two-people')).toEqual(['people.csv:2 people.csv:1'])
    const issue = made.issues.find(({ code }) => code === 'one-id-two-people')
    expect(issue?.severity).toBe('warning')
    expect(JSON.stringify(issue)).not.toMatch(/9000000001|Testa|Mock|Specimen|2014/)
  })

  test('also where one source is trusted more, and so no disagreement is reported', async () => {
    const sources = [
      source(stateFile(), [peopleCsv([testa])], 'state'),
      source(systemFile(), [peopleCsv([mock])], 'system'),
    ]
    const made = await ran({ sources, to: 'canonical' })
    expect(found(made, 'sources-disagree')).toEqual([])
    expect(found(made, 'one-id-two-people')).toHaveLength(1)
  })

  test('once a person, however many records', async () => {
    const made = await run(
      testa,
      mock,
      { ...mock, local: 'L1', zip: '00000', since: '2020-01-01' },
      { ...testa, since: '2021-01-01' },
    )
    expect(found(made, 'one-id-two-people')).toHaveLength(1)
    expect(peopleWith(made, 'one-id-two-people')).toBe(1)
  })

  test('a record that lacks a name or a birth date accuses nobody', async () => {
    const { born: _born, ...undated } = mock
    expect(found(await run(testa, undated), 'one-id-two-people')).toEqual([])
  })
})

describe('how much must differ', () => {
  const said: Said = { birthDate: '2014-02-03', firstName: 'Testa', lastName: 'Specimen' }

  test.each<[string, Partial<Said>, boolean]>([
    ['nothing', {}, false],
    ['the birth date alone', { birthDate: '2009-12-31' }, false],
    ['the name alone: a twin, or an adoption', { firstName: 'Mock', lastName: 'Example' }, false],
    ['birth date and family name: a stepchild', { birthDate: '2009-12-31', lastName: 'Example' }, false],
    ['birth date and first name: a brother or sister', { birthDate: '2009-12-31', firstName: 'Mock' }, true],
    ['one digit and a nickname', { birthDate: '2014-02-08', firstName: 'Mock' }, false],
    ['day and month, and a nickname', { birthDate: '2014-03-02', firstName: 'Mock' }, false],
    ['one digit and both names', { birthDate: '2014-02-08', firstName: 'Mock', lastName: 'Example' }, true],
    ['a shortened first name', { birthDate: '2009-12-31', firstName: 'TEST' }, false],
    ['case and hyphens', { birthDate: '2009-12-31', firstName: 'te-sta' }, false],
  ])('%s', (_what, change, expected) => {
    expect(areTwoChildren(said, { ...said, ...change })).toBe(expected)
    expect(areTwoChildren({ ...said, ...change }, said)).toBe(expected)
  })
})

describe('one person, two identifiers', () => {
  const other = { ...testa, ssid: '9000000002' }
  const duplicates = async (...rows: readonly PersonRow[]) => found(await run(...rows), 'possible-duplicate-person')

  test('the same name and birth date', async () => {
    expect(await duplicates(testa, other)).toEqual(['people.csv:2 people.csv:1'])
  })

  test('case, hyphens and blanks do not tell people apart', async () => {
    expect(
      await duplicates({ ...testa, last: 'Specimen-Example' }, { ...other, last: 'SPECIMEN EXAMPLE' }),
    ).toHaveLength(1)
  })

  test('letters beyond A to Z keep their case', async () => {
    expect(await duplicates({ ...testa, last: 'Éxample' }, { ...other, last: 'éxample' })).toEqual([])
  })

  test.each<[string, PersonRow]>([
    ['birth date', { born: '2014-02-04' }],
    ['first name', { first: 'Test' }],
    ['last name', { last: 'Specimens' }],
  ])('another %s is somebody else', async (_part, change) => {
    expect(await duplicates(testa, { ...other, ...change })).toEqual([])
  })

  test('who has no birth date is compared with nobody', async () => {
    const { born: _born, ...undated } = testa
    expect(await duplicates(undated, { ...undated, ssid: '9000000002' })).toEqual([])
  })

  test('two identifiers of different issuers, too', async () => {
    const { ssid: _ssid, ...unnumbered } = testa
    expect(await duplicates(testa, { ...unnumbered, local: 'L9' })).toHaveLength(1)
  })

  test('who was told apart before is not reported again', async () => {
    const made = await run({ ...testa, local: 'L1' }, { ...other, local: 'L1' })
    expect(found(made, 'two-ids-one-person')).toHaveLength(1)
    expect(found(made, 'possible-duplicate-person')).toEqual([])
  })

  const many = (count: number): readonly PersonRow[] =>
    Array.from({ length: count }, (_, at) => ({ ...testa, ssid: String(9_000_000_000 + at) }))

  test('ten of one name are compared in pairs', async () => {
    expect(await duplicates(...many(10))).toHaveLength(45)
  })

  test('more than ten are counted', async () => {
    const made = await run(...many(11))
    expect(found(made, 'possible-duplicate-person')).toHaveLength(1)
    expect(made.issues.find(({ code }) => code === 'possible-duplicate-person')?.detail).toEqual({ people: 11 })
  })
})
