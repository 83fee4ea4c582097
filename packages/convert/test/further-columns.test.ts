import { convert } from '@nrec-align/convert'
import { type InputFile, inputFile, memorySink, xlsxWriter } from '@nrec-align/io'
import {
  bind,
  constant,
  defineFormat,
  delimited,
  eachColumn,
  type FormatInstance,
  layout,
  text,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'

const plain = { description: 'A column.', privacy: 'public' } as const

const formatOf = (id: string, container: Parameters<typeof delimited>[0]): FormatInstance => {
  const responses = layout('responses', {
    title: 'Responses',
    description: 'One row a response.',
    files: ['responses*'],
    writtenAs: 'responses.csv',
    container: delimited(container),
    source: 'this test',
    confidence: 'verified',
    further: 'Question',
    columns: { Time: { ...plain, required: 'always' }, Question: { ...plain, privacy: 'sensitive' }, Language: plain },
  })
  return defineFormat({
    id,
    title: id,
    description: 'Made up for a test.',
    publisher: 'nobody',
    kind: 'district',
    trust: 'vendor',
    confidence: 'verified',
    options: {},
    tables: {},
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files' },
        layouts: [responses],
        bindings: [
          bind(responses, {
            id: 'response',
            grain: 'surveyResponse',
            pairs: {
              survey: [[], constant('sample')],
              submittedAt: ['Time', text()],
              language: ['Language', text()],
              answers: ['Question', eachColumn({ name: 'question', wording: 'wording', value: 'answer' })],
            },
          }),
        ],
      },
    ],
  })()
}

const worded = formatOf('worded', { rowsAfterHeader: 2, wordingRow: 1 })
const bare = formatOf('bare', {})

const CLEAN =
  'Time,Q1,Language,Q2,Q2\r\nWhen?,Do you agree?,,"What, then?",And then?\r\n,,,,\r\n1,Yes,EN,,\r\n2,,,one,two\r\n3,No,EN,three,\r\n'

const through = async (from: FormatInstance, input: InputFile, to: FormatInstance) => {
  const run = convert({ sources: [{ from, input: [input] }], to })
  const texts = new Map<string, string>()
  for await (const { name, stream } of run.outputs) texts.set(name, await new Response(stream).text())
  const { issues, dispositions } = await run.report
  return { text: texts.get('data/responses.csv') ?? '', codes: issues.map(({ code }) => code), dispositions }
}

const rowsOf = (text: string): readonly string[] => text.trimEnd().split('\r\n')

describe('columns that only the file names', () => {
  test('are those the records ask for when another format is written', async () => {
    const { text: written, codes } = await through(worded, inputFile('responses.csv', CLEAN), bare)
    const [header, ...rows] = rowsOf(written)
    expect(header).toBe('Time,Q1,Q2,Q2,Language')
    expect(rows.toSorted()).toEqual(['1,Yes,,,EN', '2,,one,two,', '3,No,three,,EN'])
    expect(codes).toEqual([])
  })

  test('have their wording in its row', async () => {
    const first = await through(
      worded,
      inputFile('responses.csv', CLEAN),
      formatOf('other', worded.format.versions[0]?.layouts[0]?.container as object),
    )
    expect(rowsOf(first.text).slice(0, 3)).toEqual([
      'Time,Q1,Q2,Q2,Language',
      ',Do you agree?,"What, then?",And then?,',
      ',,,,',
    ])
    expect(rowsOf(first.text)).toHaveLength(6)
  })

  test('keep their place and their text in a copy', async () => {
    const { text: written } = await through(worded, inputFile('responses.csv', CLEAN), worded)
    expect(written).toBe(CLEAN)
  })

  test('are read from a workbook too', async () => {
    const sink = memorySink()
    const output = xlsxWriter(sink)
    const sheet = output.sheet('Sheet', ['Time', 'Q1'])
    for (const row of [
      ['When?', 'Do you agree?'],
      ['-', '-'],
      ['1', 'Yes'],
    ])
      sheet.write(row)
    await sheet.end()
    await output.close()
    const { text: written } = await through(worded, inputFile('responses.xlsx', sink.bytes()), bare)
    expect(rowsOf(written)).toEqual(['Time,Q1,Language', '1,Yes,'])
  })
})
