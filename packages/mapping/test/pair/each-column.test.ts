import {
  bind,
  checkFormat,
  columnsOfHeader,
  columnsOfVariant,
  defineFormat,
  eachColumn,
  type Format,
  identifier,
  loss,
  option,
  plainRun,
  RecordReader,
  RecordWriter,
  tableSchemaOf,
  text,
  textTable,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'

const survey = plainLayout(
  'survey',
  { Timestamp: column(), Question: column({ privacy: 'sensitive', absent: ['-99'] }) },
  { further: 'Question' },
)

const names = textTable('test.question', { source: 'this test' }, [['I feel safe', 'safe']])
const values = textTable('test.answer', { source: 'this test' }, [
  ['De acuerdo', 'Agree', 'exact', 'decodeOnly'],
  ['Yes!', 'Agree'],
])

const binding = bind(survey, {
  id: 'response',
  grain: 'surveyResponse',
  pairs: {
    survey: [[], option('survey')],
    'organization.identifiers[local]': [[], identifier({ valueOption: 'body', systemOption: 'bodySystem' })],
    submittedAt: ['Timestamp', text()],
    answers: [
      'Question',
      eachColumn({
        name: 'question',
        wording: 'wording',
        value: 'answer',
        names: { kind: 'code', table: names },
        values: { kind: 'code', table: values },
      }),
    ],
  },
})

const readerOf = (
  header: readonly string[],
  wordings?: readonly string[],
  options: Readonly<Record<string, string>> = {},
) => new RecordReader(survey, [binding], columnsOfHeader(survey, header, wordings), { ...plainRun, options })

const answersOf = (reader: RecordReader, cells: readonly string[]): unknown => {
  reader.read(cells)
  const plan = reader.owner
  const value = plan?.scratch.values[0]?.[plan.nodes[0]?.leaves.indexOf('answers') ?? -1]
  return value === undefined ? undefined : JSON.parse(value)
}

describe('each further column is an item', () => {
  test('its header the name, its cell the value; blank cells and absent ones are none', () => {
    const reader = readerOf(['Timestamp', 'Q1', 'Q2', 'Q3'])
    expect(answersOf(reader, ['now', 'Yes', '', '-99'])).toEqual([{ question: 'Q1', answer: 'Yes' }])
    expect(answersOf(reader, ['now', '', '', ''])).toBeUndefined()
  })

  test('the row of wordings says more, members in the order of the model', () => {
    const reader = readerOf(['Q1', 'Timestamp', 'Q2'], ['What?', 'When?', ''])
    expect(JSON.stringify(answersOf(reader, ['a', 'now', 'b']))).toBe(
      '[{"question":"Q1","wording":"What?","answer":"a"},{"question":"Q2","answer":"b"}]',
    )
  })

  test('two columns of one name are two items', () => {
    expect(answersOf(readerOf(['Comments', 'Comments']), ['a', 'b'])).toEqual([
      { question: 'Comments', answer: 'a' },
      { question: 'Comments', answer: 'b' },
    ])
  })

  test('lists give common names and texts, and let through what they do not have', () => {
    expect(answersOf(readerOf(['I feel safe', 'Other']), ['De acuerdo', 'Maybe'])).toEqual([
      { question: 'safe', wording: 'I feel safe', answer: 'Agree' },
      { question: 'Other', answer: 'Maybe' },
    ])
  })

  test('what is declared of the further column holds for each', () => {
    const { declared, further, lacking } = columnsOfHeader(survey, ['Q1', 'Timestamp'])
    expect(declared[0]?.privacy).toBe('sensitive')
    expect(further).toEqual({ name: 'Question', places: [0] })
    expect(lacking).toEqual([])
  })

  test('a column without a name, and one called or worded like a secret, is none', () => {
    const header = ['Q1', '', 'Your password', 'Q2', 'I feel hopelessness']
    const { declared, further } = columnsOfHeader(survey, header, ['', '', '', 'Your SSN', ''])
    expect(further?.places).toEqual([0, 4])
    expect(declared.map((one) => one !== undefined)).toEqual([true, false, false, false, true])
  })
})

describe('written back', () => {
  const write = (header: readonly string[], answers: readonly object[]) => {
    const writer = new RecordWriter(survey, [binding], plainRun, columnsOfHeader(survey, header))
    const [plan] = writer.plans
    const at = plan?.nodes[0]?.leaves.indexOf('answers') ?? -1
    writer.begin()
    if (plan !== undefined) {
      ;(plan.scratch.values[0] as (string | undefined)[])[at] = JSON.stringify(answers)
      writer.encode(plan)
    }
    return { cells: writer.cells, codes: writer.findings.codes.slice(0, writer.findings.count) }
  }

  test('an item goes into the column of its name, by the lists the other way', () => {
    const answers = [
      { question: 'Q1', answer: 'b' },
      { question: 'safe', answer: 'Agree' },
    ]
    expect(write(['I feel safe', 'Q1'], answers)).toEqual({ cells: ['Yes!', 'b'], codes: [] })
  })

  test('columns of one name are filled in their order', () => {
    const answers = [
      { question: 'Comments', answer: 'a' },
      { question: 'Comments', answer: 'b' },
    ]
    expect(write(['Comments', 'Comments'], answers).cells).toEqual(['a', 'b'])
  })

  test('an item without a column is reported', () => {
    expect(write(['Q1'], [{ question: 'Q2', answer: 'b' }])).toEqual({
      cells: [''],
      codes: ['more-values-than-columns'],
    })
  })
})

const formatOf = (bindings: readonly (typeof binding)[], further = 'Question'): Format => ({
  id: 'survey',
  title: 'Survey',
  description: 'Made up for a test.',
  publisher: 'nobody',
  kind: 'district',
  trust: 'vendor',
  confidence: 'verified',
  options: {
    survey: { description: 'The survey.', example: 'x' },
    body: { description: 'The body.', example: '1' },
    bodySystem: { description: 'Its system.', example: 'us-ca.cds' },
  },
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [{ ...survey, further } as typeof survey],
      bindings,
    },
  ],
})

describe('the declaration', () => {
  test('is sound, and says where its column goes', () => {
    expect(checkFormat(formatOf([binding]))).toEqual([])
    const from = defineFormat(formatOf([binding]))()
    const to = defineFormat({ ...formatOf([binding]), id: 'other-survey' })()
    expect(loss(from, to).map(({ column: name, verdict, predicates }) => [name, verdict, predicates])).toEqual([
      ['Timestamp', 'kept', undefined],
      ['Question', 'depends', [{ kind: 'no-column' }]],
    ])
  })

  test('has the further column once in the columns of a variant, and not in a Table Schema', () => {
    expect(columnsOfVariant(survey).further).toEqual({ name: 'Question', places: [1] })
    const schema = tableSchemaOf(defineFormat(formatOf([binding]))(), 'survey')
    expect(schema?.fields.map(({ name }) => name)).toEqual(['Timestamp'])
  })

  test('a further column that is not there, or that a rule for one cell reads', () => {
    expect(checkFormat(formatOf([binding], 'Item')).map(({ code }) => code)).toContain('unknown-column')
    const alone = bind(survey, {
      id: 'response',
      grain: 'surveyResponse',
      pairs: { surveyTitle: ['Question', text()], submittedAt: ['Timestamp', text()] },
    })
    expect(checkFormat(formatOf([alone])).map(({ code, path }) => [code, path])).toEqual([
      ['further-column-alone', 'surveyTitle'],
    ])
  })
})

test.each<readonly [options: Readonly<Record<string, string>>, expected: readonly string[]]>([
  [{ body: '99123459900011', bodySystem: 'us-ca.cds' }, ['us-ca.cds', '99123459900011']],
  [{ body: '7' }, ['local', '7']],
  [{}, []],
  [{ body: 'nonesuch', bodySystem: 'us-ca.cds' }, []],
])('a body that only the run names: %j', (options, expected) => {
  const reader = readerOf(['Timestamp', 'Q1'], undefined, options)
  reader.read(['now', 'a'])
  const at = reader.owner?.nodes.findIndex(({ path }) => path === 'organization') ?? -1
  expect(reader.owner?.scratch.ids[at]).toEqual(expected)
  expect(reader.findings.count > 0).toBe(options['body'] === 'nonesuch')
})
