import { existsSync, readFileSync } from 'node:fs'
import { columnsOfHeader, plainRun, RecordReader, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { oneroster } from '../src/index.ts'
import { parseCsv } from './rules-checker/csv.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)

/** Real files nobody in this project wrote; they lie beside the repository and are not part of it. */
const here = existsSync(samples)

const read = (folder: string, version: '1.1' | '1.2', id: string) => {
  const { layouts, bindings } = versionOf(oneroster({ version }))
  const layout = layouts.find((one) => one.id === id)
  const [header = [], ...rows] = parseCsv(readFileSync(new URL(`${folder}/${id}.csv`, samples), 'utf8')) ?? []
  if (layout === undefined) throw new Error(`no file ${id}`)
  const columns = columnsOfHeader(layout, header)
  const own = bindings.filter((binding) => binding.layout === id)
  const reader = new RecordReader(layout, own, columns, { ...plainRun, options: { source: 'sample' } })
  return {
    misspelt: columns.misspelt.map(([, name]) => name),
    records: rows.map((row) => [reader.read(row), reader.findings.codes.slice(0, reader.findings.count).sort()]),
  }
}

describe.skipIf(!here)('real files of version 1.1 with headers of version 1.0', () => {
  test('known misspellings of headers are understood', () => {
    expect(read('oneroster-1.1', '1.1', 'users').misspelt).toEqual(['userIds', 'agentSourcedIds'])
    expect(read('oneroster-1.1', '1.1', 'classes').misspelt).toEqual(['grades'])
    expect(read('oneroster-1.1', '1.1', 'demographics').misspelt).toEqual(['sourcedId', 'birthDate'])
    expect(read('oneroster-1.1', '1.1', 'courses').misspelt).toEqual(['schoolYearSourcedId', 'grades'])
  })

  test('every deviation is reported and the record kept', () => {
    expect(read('oneroster-1.1', '1.1', 'orgs').records).toEqual([
      ['converted', ['ambiguous-identifier', 'invalid-instant']],
      ['converted', ['ambiguous-identifier']],
    ])
    expect(read('oneroster-1.1', '1.1', 'enrollments').records).toEqual([
      ['converted', ['rule-broken']],
      ['converted', []],
      ['converted', ['rule-broken']],
    ])
  })

  test('classes without a course are set aside', () => {
    const { records } = read('oneroster-1.1', '1.1', 'classes')
    expect(records.map(([status, codes]) => [status, codes?.includes('missing-required')])).toEqual([
      ['rejected', true],
      ['rejected', true],
      ['rejected', true],
    ])
  })
})

describe.skipIf(!here)('real files of version 1.2', () => {
  test.each(['orgs', 'users', 'roles', 'demographics', 'academicSessions', 'courses', 'classes', 'enrollments'])(
    '%s',
    (id) => {
      const { misspelt, records } = read('oneroster-1.2', '1.2', id)
      expect(misspelt).toEqual([])
      expect(records.map(([status]) => status)).toEqual(['converted'])
    },
  )
})
