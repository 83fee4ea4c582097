import { describe, expect, test } from 'vitest'
import { parseCsv } from './rules-checker/csv.ts'
import { filesOf } from './rules-checker/tables.ts'
import { checkPackage, type Finding } from './rules-checker.ts'

const orgsHeader = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId'
const sessionsHeader = 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear'

const manifest = (modes: Readonly<Record<string, string>>, version = '1.2'): string =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    `oneroster.version,${version}`,
    ...(filesOf['1.2'] ?? []).map((name) => `file.${name},${modes[name] ?? 'absent'}`),
    '',
  ].join('\r\n')

const rulesOf = (files: Readonly<Record<string, string>>): readonly string[] => {
  const encoder = new TextEncoder()
  return checkPackage(new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]))).map(said)
}

const said = ({ rule, file, record, column }: Finding): string =>
  [file, record, column, rule].filter((part) => part !== undefined).join(' ')

const orgs = (...rows: readonly string[]): Readonly<Record<string, string>> => ({
  'manifest.csv': manifest({ orgs: 'bulk' }),
  'orgs.csv': [orgsHeader, ...rows, ''].join('\r\n'),
})

const sessions = (row: string): Readonly<Record<string, string>> => ({
  'manifest.csv': manifest({ academicSessions: 'bulk' }),
  'academicSessions.csv': [sessionsHeader, row, ''].join('\r\n'),
})

test('nothing is wrong with the smallest packages', () => {
  expect(rulesOf({ 'manifest.csv': manifest({}) })).toEqual([])
  expect(rulesOf(orgs('a,,,"Sample, district",district,,', 'b,,,"Sample ""B""",school,1,a'))).toEqual([])
  expect(rulesOf(sessions('y,,,Year,schoolYear,2025-08-11,2026-06-06,,2026'))).toEqual([])
  expect(rulesOf(orgs('a,,,Sample campus,ext:campus,,'))).toEqual([])
})

describe('manifest', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['missing', { 'orgs.csv': `${orgsHeader}\r\na,,,A,school,,\r\n` }, ['manifest.csv no-manifest']],
    [
      'another version',
      { 'manifest.csv': manifest({}, '3.0') },
      ['manifest.csv unknown-version', 'manifest.csv property-order'],
    ],
    [
      'a property short',
      { 'manifest.csv': manifest({}).replace('file.orgs,absent\r\n', '') },
      ['manifest.csv file.orgs missing-property', 'manifest.csv orgs file-mode'],
    ],
    [
      'properties out of order',
      { 'manifest.csv': `${manifest({}).replace('manifest.version,1.0\r\n', '')}manifest.version,1.0\r\n` },
      ['manifest.csv property-order'],
    ],
    ['a file too few', { 'manifest.csv': manifest({ orgs: 'bulk' }) }, ['manifest.csv orgs file-missing']],
    [
      'a file too many',
      { ...orgs('a,,,A,school,,'), 'manifest.csv': manifest({}) },
      ['manifest.csv orgs file-not-declared'],
    ],
    ['an unknown file', { 'manifest.csv': manifest({}), 'pets.csv': 'sourcedId\r\n' }, ['pets.csv unknown-file']],
    [
      'a folder',
      { 'manifest.csv': manifest({}), 'roster/notes.csv': 'a\r\n' },
      ['roster/notes.csv in-a-folder', 'roster/notes.csv unknown-file'],
    ],
  ])('%s', (_what, files, rules) => {
    expect(rulesOf(files)).toEqual(rules)
  })
})

describe('data files', () => {
  test.each<[string, string, readonly string[]]>([
    ['no rows', '', ['orgs.csv no-rows']],
    ['a cell short', 'a,,,A,school,\r\n', ['orgs.csv 1 cell-count']],
    ['a required cell blank', 'a,,,,school,,\r\n', ['orgs.csv 1 name required']],
    ['a sourcedId with a blank', 'a b,,,A,school,,\r\n', ['orgs.csv 1 sourcedId form-guid']],
    ['a sourcedId of 256 characters', `${'a'.repeat(256)},,,A,school,,\r\n`, ['orgs.csv 1 sourcedId form-guid']],
    ['a value outside the list', 'a,,,A,School,,\r\n', ['orgs.csv 1 type form-enum+']],
    [
      'a status in a bulk file',
      'a,active,2025-01-01T00:00:00Z,A,school,,\r\n',
      ['orgs.csv 1 status filled-in-bulk', 'orgs.csv 1 dateLastModified filled-in-bulk'],
    ],
    ['a carriage return in a cell', 'a,,,"A\rB",school,,\r\n', ['orgs.csv 1 name carriage-return']],
    ['a parent that is not there', 'a,,,A,school,,b\r\n', ['orgs.csv 1 parentSourcedId dangling-reference']],
    ['a sourcedId twice', 'a,,,A,school,,\r\na,,,B,school,,\r\n', ['orgs.csv 2 repeated-sourced-id']],
    ['an open quote', 'a,,,"A,school,,\r\n', ['orgs.csv not-csv']],
  ])('%s', (_what, rows, rules) => {
    expect(rulesOf({ 'manifest.csv': manifest({ orgs: 'bulk' }), 'orgs.csv': `${orgsHeader}\r\n${rows}` })).toEqual(
      rules,
    )
  })

  test('columns out of order', () => {
    const files = orgs('a,,,school,A,,')
    const text = (files['orgs.csv'] ?? '').replace('name,type', 'type,name')
    expect(rulesOf({ ...files, 'orgs.csv': text })).toEqual(['orgs.csv header'])
  })

  test('extension columns stand on the right and begin with metadata', () => {
    const text = (extra: string) => `${orgsHeader},${extra}\r\na,,,A,school,,,x\r\n`
    const files = { 'manifest.csv': manifest({ orgs: 'bulk' }) }
    expect(rulesOf({ ...files, 'orgs.csv': text('metadata.phase') })).toEqual([])
    expect(rulesOf({ ...files, 'orgs.csv': text('phase') })).toEqual(['orgs.csv header'])
  })

  test('a delta row without status', () => {
    const files = { ...orgs('a,,,A,school,,'), 'manifest.csv': manifest({ orgs: 'delta' }) }
    expect(rulesOf(files)).toEqual(['orgs.csv 1 status blank-in-delta', 'orgs.csv 1 dateLastModified blank-in-delta'])
  })

  test('a delta file may name what it does not hold', () => {
    const row = 'a,tobedeleted,2025-10-01T08:30:00.000Z,A,school,,elsewhere'
    expect(rulesOf({ ...orgs(row), 'manifest.csv': manifest({ orgs: 'delta' }) })).toEqual([])
  })

  test.each<[string, string]>([
    ['y,,,Year,schoolYear,8/11/2025,2026-06-06,,2026', 'startDate form-date'],
    ['y,,,Year,schoolYear,2025-08-11,2026-02-30,,2026', 'endDate form-date'],
    ['y,,,Year,schoolYear,2025-08-11,2026-06-06,,2025-2026', 'schoolYear form-year'],
    ['y,,,Year,quarter,2025-08-11,2026-06-06,,2026', 'type form-enum+'],
  ])('%s', (row, rule) => {
    expect(rulesOf(sessions(row))).toEqual([`academicSessions.csv 1 ${rule}`])
  })

  test('text that is not UTF-8', () => {
    const bytes = new Uint8Array([0x61, 0xff, 0x0a])
    const files = new Map([
      ['manifest.csv', new TextEncoder().encode(manifest({}))],
      ['orgs.csv', bytes],
    ])
    expect(checkPackage(files).map(said)).toContain('orgs.csv not-utf-8')
  })
})

describe('a gradebook', () => {
  const files: Readonly<Record<string, readonly string[]>> = {
    orgs: [orgsHeader, 's,,,School,school,,'],
    academicSessions: [sessionsHeader, 't,,,Fall,term,2025-08-11,2025-12-20,,2026'],
    courses: [
      'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
      'co,,,,Course,,,s,,',
    ],
    classes: [
      'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
      'c,,,Class,,co,,homeroom,,s,t,,,',
    ],
    users: [
      'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
      'u,,,true,u,,Testa,Example,,,,,,,,,,,,,,,',
    ],
    categories: ['sourcedId,status,dateLastModified,title,weight', 'k,,,Homework,40'],
    lineItems: [
      'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId',
      'i,,,Work,,2025-09-01,2025-09-08,c,k,t,0,20.5,s',
    ],
    results: [
      'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing',
      'r,,,i,u,fully graded,18.25,2025-09-09,,,c,false,,,',
    ],
  }
  const bulk = Object.fromEntries(Object.keys(files).map((name) => [name, 'bulk']))

  /** The rules that are broken when one row of a file is another one. */
  const rulesWith = (file: string, from: string, to: string): readonly string[] =>
    rulesOf({
      'manifest.csv': manifest(bulk),
      ...Object.fromEntries(
        Object.entries(files).map(([name, [header = '', row = '']]) => [
          `${name}.csv`,
          `${header}\r\n${name === file ? row.replace(from, to) : row}\r\n`,
        ]),
      ),
    })

  test('that keeps all rules', () => {
    expect(rulesWith('', '', '')).toEqual([])
  })

  test.each([
    ['categories', '40', '40.5', ['categories.csv 1 weight form-integer']],
    ['categories', 'k,', 'x,', ['lineItems.csv 1 categorySourcedId dangling-reference']],
    ['lineItems', ',c,k,', ',x,k,', ['lineItems.csv 1 classSourcedId dangling-reference']],
    ['lineItems', ',t,', ',x,', ['lineItems.csv 1 academicSessionSourcedId dangling-reference']],
    ['lineItems', ',t,', ',,', ['lineItems.csv 1 academicSessionSourcedId required']],
    ['lineItems', '20.5,s', '20.5,x', ['lineItems.csv 1 schoolSourcedId dangling-reference']],
    ['lineItems', '20.5,s', '20.5,', ['lineItems.csv 1 schoolSourcedId required']],
    ['lineItems', '20.5', '20.5 points', ['lineItems.csv 1 resultValueMax form-float']],
    ['lineItems', 'i,', 'x,', ['results.csv 1 lineItemSourcedId dangling-reference']],
    ['results', ',u,', ',x,', ['results.csv 1 studentSourcedId dangling-reference']],
    ['results', ',,c,', ',,x,', ['results.csv 1 classSourcedId dangling-reference']],
    ['results', 'fully graded', 'graded', ['results.csv 1 scoreStatus form-enum+']],
    ['results', 'fully graded', 'ext:regraded', []],
    ['results', '18.25', '18/20', ['results.csv 1 score form-float']],
    ['results', '18.25', '', []],
    ['results', '2025-09-09', '', ['results.csv 1 scoreDate required']],
    ['results', 'false', 'no', ['results.csv 1 inProgress form-enum']],
  ])('%s with "%s" as "%s"', (file, from, to, rules) => {
    expect(rulesWith(file, from, to)).toEqual(rules)
  })
})

test('records are split as RFC 4180 says', () => {
  expect(parseCsv('a,b\r\n"1,2","3""4"\r\n,\n')).toEqual([
    ['a', 'b'],
    ['1,2', '3"4'],
    ['', ''],
  ])
  expect(parseCsv('a\r\nb')).toEqual([['a'], ['b']])
  expect(parseCsv('a,\r\n')).toEqual([['a', '']])
  expect(parseCsv('"a')).toBeUndefined()
  expect(parseCsv('"a"b\r\n')).toBeUndefined()
  expect(parseCsv('a"b\r\n')).toBeUndefined()
})
