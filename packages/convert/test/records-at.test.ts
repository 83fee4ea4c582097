import { oneroster } from '@nrec-align/format-oneroster'
import { type InputFile, inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { type RecordsQuestion, recordsAt } from '../src/index.ts'

const header =
  'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password'
const row = (id: string, given: string) =>
  `${id},,,true,${id},,${given},Specimen,,,${id}@example.org,,,,03,not-a-password`
const users = (...rows: readonly string[]): InputFile => inputFile('users.csv', [header, ...rows, ''].join('\r\n'))
const ask = (file: InputFile, question: Omit<RecordsQuestion, 'file'>) =>
  recordsAt({ from: oneroster({ version: '1.1' }), input: [file] }, { file: file.path, ...question })

describe('records looked up by number', () => {
  test('are masked until values are asked for, and a secret stays blank', async () => {
    const file = users(row('u-1', 'Mock'), row('u-2', 'Sampla'))
    const cellsOf = async (showValues: boolean) => {
      const [found] = await ask(file, { records: [2], showValues })
      return new Map(found?.cells?.map(({ column, shown }) => [column, shown]))
    }
    const masked = await cellsOf(false)
    expect(masked.get('givenName')).toEqual({ shape: 'Aaaaaa' })
    const shown = await cellsOf(true)
    expect(shown.get('givenName')).toEqual({ shape: 'Aaaaaa', value: 'Sampla' })
    expect(shown.get('password')).toEqual({ shape: '', value: '' })
  })

  test('come in the order of the file, each with its line', async () => {
    const file = users(row('u-1', 'Mock'), row('u-2', 'Sampla'), row('u-3', 'Trial'))
    const found = await ask(file, { records: [3, 1, 9] })
    expect(found.map(({ record, line }) => [record, line])).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('with too many cells are masked throughout, and nothing near a secret is shown', async () => {
    const [found] = await ask(users(`x,${row('u-1', 'Mock')}`), { records: [1], showValues: true })
    const values = found?.cells?.map(({ shown }) => shown.value) ?? []
    expect(values).toContain('Mock')
    expect(values).not.toContain('not-a-password')
    const [masked] = await ask(users(`x,${row('u-1', 'Mock')}`), { records: [1] })
    expect(masked?.cells?.every(({ shown }) => shown.value === undefined)).toBe(true)
  })

  test('that could not be taken apart come as text', async () => {
    const file = users(row('u-1', 'Mock'), '"u-2,never closed')
    const [masked] = await ask(file, { records: [2] })
    expect(masked).toMatchObject({ record: 2, line: 3 })
    expect(masked?.cells).toBeUndefined()
    expect(masked?.text?.value).toBeUndefined()
  })

  test('of a file that the source does not have are refused', async () => {
    const asked = recordsAt({ from: oneroster(), input: [users()] }, { file: 'orgs.csv', records: [1] })
    await expect(asked).rejects.toMatchObject({ code: 'unreadable' })
  })
})
