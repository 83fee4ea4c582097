import { testRun } from '@nrec-align/testkit'
import { expect, test } from 'vitest'
import { edfacts } from '../src/index.ts'
import { fixture } from './support/read.ts'

test('written in its own format the record at the head stays', async () => {
  const file = fixture('clean/FS052-SCH.txt')
  const { files } = await testRun({ sources: [{ name: 'sample', from: edfacts(), input: [file] }], to: edfacts() })
  const text = files.get('data/FS052-SCH.txt') ?? ''
  expect(text.startsWith('SCHOOL MEMBERSHIP TABLE')).toBe(true)
  expect(text.split('\r\n').map((line) => line.length)).toEqual([584, 324, 324, 324, 324, 324, 324, 0])
})

test('no new file is made, because nothing could count its records', async () => {
  const input = [fixture('clean/FS052-SCH.txt')]
  const request = { sources: [{ name: 'sample', from: edfacts(), input }], to: edfacts(), normalise: true }
  await expect(testRun(request)).rejects.toThrow('can be read but not written')
})
