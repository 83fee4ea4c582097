import { inputFile } from '@nrec-align/io'
import { testRun } from '@nrec-align/testkit'
import { expect, test } from 'vitest'
import { studentTracker } from '../src/index.ts'

const lines = (entities: readonly object[]): string => entities.map((one) => `${JSON.stringify(one)}\n`).join('')

const student = {
  id: 'local@sampleton/S-0001',
  identifiers: [{ system: 'local@sampleton', value: 'S-0001' }],
  firstName: 'Testa',
  middleName: 'Quilla',
  lastName: 'Sample',
  birthDate: '2005-01-01',
  student: {},
}
const completion = {
  id: 'completion/00000000000000000000000000000001',
  student: student.id,
  date: '2023-06-01',
  kind: 'regular-diploma',
  diplomaType: 'advanced',
}
const block = { id: 'consent/00000000000000000000000000000001', subject: student.id, basis: 'blocked' }

const written = async (consents: readonly object[]) => {
  const { files } = await testRun({
    sources: [
      {
        from: 'canonical',
        input: [
          inputFile('person.ndjson', lines([student])),
          inputFile('completion.ndjson', lines([completion])),
          inputFile('consent.ndjson', lines(consents)),
        ],
      },
    ],
    to: studentTracker({
      options: { studentIdSystem: 'local@sampleton', searchBegin: '20230815', schoolCode: '099001', branchCode: '00' },
    }),
  })
  const cellsOf = (name: string): readonly string[] =>
    (files.get(`data/${name}`) ?? '').split('\r\n')[0]?.split('\t') ?? []
  return { graduate: cellsOf('graduates.txt'), request: cellsOf('request.txt') }
}

test('a graduate stands at the letters of the file', async () => {
  const { graduate } = await written([block])
  const filled = graduate.flatMap((cell, place) => (cell === '' ? [] : [[place, cell]]))
  expect(graduate).toHaveLength(28)
  expect(filled).toEqual([
    [0, 'PD3'],
    [2, 'Testa'],
    [4, 'Sample'],
    [8, '20050101'],
    [9, 'S-0001'],
    [10, 'Endorsed/Advanced Diploma'],
    [11, '20230601'],
    [12, 'Y'],
    [27, 'ED'],
  ])
})

test('that there is no block is never claimed', async () => {
  const { graduate } = await written([])
  expect(graduate[12]).toBe('')
})

test('a request holds what is asked, and no name that was cut', async () => {
  const { request } = await written([])
  expect(request).toEqual(['D1', '', 'Testa', '', 'Sample', '', '20050101', '20230815', '', '099001', '00', 'S-0001'])
})
