import { pims } from '@nrec-align/format-pims'
import { type InputFile, inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { detect } from '../src/index.ts'
import { event, log, pimsFile, studentFile } from './support/pims.ts'
import { ran, source } from './support/run.ts'

const found = async (file: InputFile) => {
  const [best] = await detect(file, [pims])
  return [best?.recognised, best?.files[0]?.layout]
}

const renamed = async (file: InputFile, name: string): Promise<InputFile> =>
  inputFile(name, await new Response(file.open() as ReadableStream).text())

describe('layouts without a header and without a text that marks them', () => {
  test('are told by their name and width', async () => {
    expect(await found(studentFile('2024-08-26'))).toEqual([true, 'student'])
  })

  test('under another name are not claimed, though a run that names the format reads them', async () => {
    const file = await renamed(studentFile('2024-08-26'), 'export.csv')
    expect((await found(file))[0]).toBe(false)
    const run = await ran({ sources: [source(pims(), [file])], to: 'canonical' })
    expect(run.report.dispositions.read).toMatchObject({ in: 1, converted: 1 })
  })

  test('of another width are not claimed, whatever their name', async () => {
    const narrow = inputFile('STUDENT.csv', '999000001,9001,2025-06-30,9900000001\r\n')
    expect((await found(narrow))[0]).toBe(false)
  })

  test('need what no record of theirs may lack', async () => {
    const nameless = pimsFile('student', 'STUDENT', [{ 'FIRST NAME': 'Testa' }])
    expect((await found(nameless))[0]).toBe(false)
  })
})

test('of two layouts of one width a text that marks one decides', async () => {
  // Person has ten fields too.
  const file = await renamed(log([event('2024-08-26', 'E01')]), 'export.csv')
  expect(await found(file)).toEqual([true, 'school-enrollment'])
})
