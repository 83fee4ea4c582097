import { InputError, inputFile, memorySink, openWorkbook, xlsxWriter } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'

const workbook = async (rows: readonly (readonly string[])[], header: readonly string[]) => {
  const sink = memorySink()
  const output = xlsxWriter(sink)
  const first = output.sheet('Roster', header)
  for (const row of rows) first.write(row)
  await first.end()
  const second = output.sheet('Other', ['x'])
  second.write(['y'])
  await second.end()
  await output.close()
  return inputFile('roster.xlsx', sink.bytes())
}

describe('rows of a workbook', () => {
  test('the first sheet, its header and rows, blank rows left out', async () => {
    const file = await workbook(
      [
        ['0017', 'Testa'],
        ['', ''],
        ['0018', ''],
      ],
      ['id', 'name'],
    )
    const opened = await openWorkbook(file, { header: true })
    expect(opened.header).toEqual(['id', 'name'])
    expect(opened.rows).toEqual([
      { row: 2, cells: ['0017', 'Testa'] },
      { row: 4, cells: ['0018', ''] },
    ])
  })

  test('a header further down, with a row of explanations below it', async () => {
    const file = await workbook(
      [
        ['id', 'name'],
        ['the number', 'the name'],
        ['0017', 'Testa'],
      ],
      ['A report', ''],
    )
    const opened = await openWorkbook(file, { header: true, rowsBeforeHeader: 1, rowsAfterHeader: 1 })
    expect(opened.header).toEqual(['id', 'name'])
    expect(opened.belowHeader).toEqual([['the number', 'the name']])
    expect(opened.rows).toEqual([{ row: 4, cells: ['0017', 'Testa'] }])
  })

  test('a sheet by name, and one that is not there', async () => {
    const file = await workbook([['0017']], ['id'])
    expect((await openWorkbook(file, { header: true, sheet: 'Other' })).header).toEqual(['x'])
    await expect(openWorkbook(file, { header: true, sheet: 'None' })).rejects.toThrow(InputError)
  })

  test('a file that is no workbook cannot be read', async () => {
    await expect(openWorkbook(inputFile('a.xlsx', 'id,name\n'), { header: true })).rejects.toThrow(InputError)
  })
})
