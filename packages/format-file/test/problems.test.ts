import { readFormatFile } from '@nrec-align/format-file'
import { describe, expect, test } from 'vitest'

const lines = [
  'id: our-district', //                                         1
  'title: Our roster', //                                        2
  'codes:', //                                                   3
  '  sex:', //                                                   4
  '    set: sex', //                                             5
  '    values: { F: female, M: male }', //                       6
  'layouts:', //                                                 7
  '  roster:', //                                                8
  '    files: roster*.csv', //                                   9
  '    columns:', //                                            10
  '      Number: { length: 8, required: always }', //           11
  '      Birth Date:', //                                       12
  '      Sex: { privacy: quasi-identifier }', //                13
  '      Note: { carried: free words }', //                     14
  '    records:', //                                            15
  '      student:', //                                          16
  '        pairs:', //                                          17
  '          identifiers[local@our-district]: Number', //       18
  '          birthDate: { column: Birth Date, as: { date: MM/dd/yyyy } }', // 19
  '          sex: { column: Sex, as: { code: sex } }', //       20
]

/** The file with one line, counted from 1, replaced by others. */
const changed = (line: number, ...by: readonly string[]): string => lines.toSpliced(line - 1, 1, ...by).join('\n')

const problemsOf = (text: string, name = 'our.yaml') =>
  (readFormatFile(name, text).problems ?? []).map(({ line, path, message, fix }) => [line, path, message, fix])

test('the file without a mistake', () => {
  const { format, findings } = readFormatFile('our.yaml', lines.join('\n'))
  expect(findings).toEqual([])
  expect(format).toMatchObject({ id: 'our-district', publisher: 'not stated', confidence: 'unverified' })
  expect(format?.versions[0]).toMatchObject({ version: '1', packaging: { kind: 'files' } })
  expect(format?.versions[0]?.bindings[0]?.pairs['birthDate']).toEqual([
    'Birth Date',
    { kind: 'date', pattern: 'MM/dd/yyyy' },
  ])
})

test.each([
  [
    'a misspelt name',
    13,
    '      Sex: { privaci: public }',
    'layouts.roster.columns.Sex.privaci',
    'Did you mean "privacy"?',
  ],
  [
    'a misspelt word',
    13,
    '      Sex: { privacy: publik }',
    'layouts.roster.columns.Sex.privacy',
    'Did you mean "public"?',
  ],
  [
    'a number that is none',
    11,
    '      Number: { length: eight }',
    'layouts.roster.columns.Number.length',
    'Write digits only, such as 25.',
  ],
  [
    'a misspelt path',
    19,
    '          birtDate: { column: Birth Date, as: { date: MM/dd/yyyy } }',
    'layouts.roster.records.student.pairs.birtDate',
    'Did you mean "birthDate"?',
  ],
  [
    'a misspelt column',
    19,
    '          birthDate: { column: Birt Date, as: { date: MM/dd/yyyy } }',
    'layouts.roster.records.student.pairs.birthDate.column',
    'Did you mean "Birth Date"?',
  ],
  [
    'a misspelt rule',
    19,
    '          birthDate: { column: Birth Date, as: { dat: MM/dd/yyyy } }',
    'layouts.roster.records.student.pairs.birthDate.as.dat',
    'Did you mean "date"?',
  ],
  [
    'a misspelt pattern',
    19,
    '          birthDate: { column: Birth Date, as: { date: MM/dd/yyy } }',
    'layouts.roster.records.student.pairs.birthDate.as.date',
    'Did you mean "MM/dd/yyyy"?',
  ],
  [
    'a rule without its facts',
    19,
    '          birthDate: { column: Birth Date, as: date }',
    'layouts.roster.records.student.pairs.birthDate.as',
    'Write "date:" and its facts behind it.',
  ],
  [
    'a field that does not say how it is written',
    19,
    '          birthDate: Birth Date',
    'layouts.roster.records.student.pairs.birthDate',
    'Write "as: { date: MM/dd/yyyy }", with the pattern of the file.',
  ],
  [
    'a rule for another kind of field',
    19,
    '          birthDate: { column: Birth Date, as: integer }',
    'layouts.roster.records.student.pairs.birthDate',
    'Write another rule behind "as:", or another path.',
  ],
  [
    'a misspelt list',
    20,
    '          sex: { column: Sex, as: { code: sexx } }',
    'layouts.roster.records.student.pairs.sex.as.code',
    'Did you mean "sex"?',
  ],
  [
    'a misspelt condition',
    9,
    '    skip: [{ where: { Number: { contain: Total } }, reason: a total }]\n    files: roster*.csv',
    'layouts.roster.skip[1].where.Number.contain',
    'Did you mean "contains"?',
  ],
  ['a misspelt set', 5, '    set: sexes', 'codes.sex.set', 'Did you mean "sex"?'],
  ['a misspelt meaning', 6, '    values: { F: femal, M: male }', 'codes.sex.values.F', 'Did you mean "female"?'],
  [
    'a row that is too long',
    6,
    '    values: { F: [female, exact, both, 2000, 2001, 2002] }',
    'codes.sex.values.F',
    'A row is: code, meaning, how exact, direction, first school year, last school year.',
  ],
  [
    'a relation that does not exist',
    6,
    '    values: { F: [female, exakt] }',
    'codes.sex.values.F[2]',
    'Write exact, broader, narrower or lossy.',
  ],
  [
    'an entity that does not exist',
    16,
    '      studnet:',
    'layouts.roster.records.studnet',
    'Add "entity:". Did you mean "student"?',
  ],
  ['an id with a capital', 1, 'id: Ours', 'id', 'Use small letters, digits and hyphens, such as my-district.'],
  ['a list where a name is expected', 2, 'title: [a, b]', 'title', 'Write a text here.'],
  ['a missing name', 9, '    title: Roster', 'layouts.roster.files', 'Add "files:" with a text.'],
  [
    'a column carried and paired',
    13,
    '      Sex: { carried: twice }',
    'layouts.roster.columns.Sex',
    'Take out "carried:" or "dropped:" where a record names the column.',
  ],
])('%s', (_what, line, by, path, fix) => {
  const [first, ...others] = problemsOf(changed(line, by))
  expect(others).toEqual([])
  expect(first?.slice(1, 2)).toEqual([path])
  expect(first?.[3]).toBe(fix)
  expect(first?.[0]).toBe(path === 'layouts.roster.files' ? 8 : line)
})

test('all mistakes are found at once, those of the shape and those of the meaning, in the order of the file', () => {
  const text = lines
    .with(1, 'titel: Our roster')
    .with(5, '    values: { F: femal, M: male }')
    .with(12, '      Sex: { privacy: publik }')
    .with(18, '          birtDate: { column: Birth Date, as: { date: MM/dd/yyyy } }')
    .join('\n')
  expect(problemsOf(text).map(([line, , , fix]) => [line, fix])).toEqual([
    [2, 'Did you mean "title"?'],
    [6, 'Did you mean "female"?'],
    [13, 'Did you mean "public"?'],
    [19, 'Did you mean "birthDate"?'],
  ])
})

test('a column that nothing names is kept, and said', () => {
  const { format, findings } = readFormatFile('our.yaml', changed(14, '      Note:'))
  expect(format?.versions[0]?.layouts[0]?.carried).toEqual({ Note: 'no common meaning given' })
  expect(findings).toMatchObject([{ line: 14, column: 7, path: 'layouts.roster.columns.Note' }])
})

test('a code without a meaning is left out, and said', () => {
  const { format, findings } = readFormatFile('our.yaml', changed(6, '    values: { F: female, M: , X: "" }'))
  const [, node] = format?.versions[0]?.bindings[0]?.pairs['sex'] ?? []
  expect(node).toMatchObject({ table: { rows: [['F', 'female']] } })
  expect(findings).toMatchObject([{ line: 4, message: 'No meaning is given yet for M, X.' }])
})

test('texts stay as they are written', () => {
  const { format } = readFormatFile(
    'our.yaml',
    changed(6, '    values: { 01: female, no: male }').replace('set: sex', 'set: sex'),
  )
  expect(format?.versions[0]?.bindings[0]?.pairs['sex']?.[1]).toMatchObject({
    table: {
      rows: [
        ['01', 'female'],
        ['no', 'male'],
      ],
    },
  })
})

test('a secret name is secret unless the file says otherwise', () => {
  const text = changed(14, '      Password:', '      Token: { privacy: public }')
  const { format } = readFormatFile('our.yaml', text)
  const columns = format?.versions[0]?.layouts[0]?.columns
  expect([columns?.['Password']?.privacy, columns?.['Token']?.privacy]).toEqual(['secret', 'public'])
})

describe('texts that are no format file', () => {
  test.each([
    ['nothing', '', 'The file is empty.'],
    ['a comment', '# nothing\n', 'The file is empty.'],
    ['a text', 'our district', 'The file is not a list of names with values.'],
    ['a list', '- id: our-district', 'The file is not a list of names with values.'],
    ['two documents', 'id: a\n---\nid: b\n', 'The file holds more than one document.'],
    ['a tab', 'layouts:\n\tid: 1', 'A tab stands at the beginning of the line.'],
    ['a name twice', 'id: a\nid: b', '"id" stands here twice.'],
    ['an open bracket', 'id: [a', 'A quote, a bracket or a colon with a space is missing, here or just before.'],
    ['a cycle', 'id: &a [*a]', 'This contains itself.'],
    ['a cycle of two', 'id: &a { b: &c { d: *a } }', 'This contains itself.'],
    ['a name from nowhere', 'id: *a', 'Nothing before this is called &a.'],
    ['a list as a name', '? [a]\n: b', 'A name is a list, a mapping or a *.'],
    ['a name that is not possible', '__proto__: a', 'Nothing can be called __proto__.'],
    ['brackets without end', '['.repeat(100_000), 'Lists and mappings lie more than 40 deep in one another.'],
    ['hyphens without end', '- '.repeat(50_000), 'Lists and mappings lie more than 40 deep in one another.'],
    ['fifty million characters', 'a'.repeat(50_000_000), 'The file has more than 2 million characters.'],
  ])('%s', (_what, text, message) => {
    expect(problemsOf(text).map(([, , said]) => said)).toEqual([message])
  })

  test('what is written once and used without end is refused', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(10).slice(0, -1)}]`
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]', level('b', 'a'), level('c', 'b'), level('d', 'c')]
    const text = [...laughs, level('e', 'd'), level('f', 'e'), level('g', 'f'), level('h', 'g')].join('\n')
    expect(problemsOf(text).map(([, , said]) => said)).toEqual(['The file holds more than 200000 values.'])
  })

  test('many names are no reason to wait', () => {
    const text = Array.from({ length: 100_000 }, (_, number) => `name${number}: x`).join('\n')
    const problems = problemsOf(text)
    // Besides the names, id is missing: 100,001 mistakes, of which 500 are said.
    expect(problems.length).toBe(501)
    expect(problems.at(-1)?.[2]).toBe('There are 99501 further mistakes.')
  })

  test('a .json file has to be JSON, and JSON with tabs is fine', () => {
    expect(problemsOf('id: a', 'our.json')).toMatchObject([
      [1, '', 'The file is called .json and is not JSON.', expect.anything()],
    ])
    const json = '{\n\t"id": "our",\n\t"layouts": {\n\t\t"r": { "files": ["r.csv"], "columns": { "a": "" } }\n\t}\n}'
    expect(readFormatFile('our.json', json).format?.id).toBe('our')
  })
})
