import { describe, expect, test } from 'vitest'
import { options, read, rows } from './support/run.ts'

const test1 = { TermName: 'Fall 2025-2026', Subject: 'Science', Course: 'Science K-12', TestStartDate: '09/08/2025' }

/** What the run knows of two students, from rows whose two numbers agree. */
const roster = rows(
  { ...test1, StudentID: '990001', Student_StateID: '9900000001', TestRITScore: '200' },
  { ...test1, StudentID: '990002', Student_StateID: '9900000002', TestRITScore: '201' },
)

/** A row whose two numbers belong to two students. */
const trap = rows({
  ...test1,
  TestStartDate: '09/20/2025',
  StudentID: '990001',
  Student_StateID: '9900000002',
  TestRITScore: '165',
})

const one = { studentIdSystem: options.studentIdSystem }
const two = { stateStudentIdSystem: options.stateStudentIdSystem }

/** Whose the result of 20 September is. */
const owner = (results: readonly Readonly<Record<string, unknown>>[]): unknown =>
  results.find(({ date }) => date === '2025-09-20')?.['student']

describe('a row whose two numbers belong to two students', () => {
  test('with the systems of both named: said, and nobody is joined', async () => {
    const { findings, entities } = await read({ roster, trap })
    expect(findings.filter((finding) => finding.endsWith('two-ids-one-person'))).not.toEqual([])
    const results = entities('assessmentResult')
    const student = (day: string) => results.filter(({ date }) => date === day).map((result) => result['student'])
    expect(new Set(student('2025-09-08')).size).toBe(2)
  })

  test('with one named, the other column matches nobody, and that is said', async () => {
    const first = await read({ roster, trap }, one)
    expect(first.findings).toEqual(['trap 1 Student_StateID ambiguous-identifier'])
    expect(owner(first.entities('assessmentResult'))).toBe('us-ca.ssid/9900000001')
    const second = await read({ roster, trap }, two)
    expect(second.findings).toEqual(['trap 1 StudentID ambiguous-identifier'])
    expect(owner(second.entities('assessmentResult'))).toBe('us-ca.ssid/9900000002')
  })

  test('with neither named, it is set aside', async () => {
    const { findings, report } = await read({ trap }, {})
    expect(findings).toEqual([
      'trap 1 StudentID ambiguous-identifier',
      'trap 1 Student_StateID ambiguous-identifier',
      'trap 1 StudentID missing-key',
    ])
    expect(report.dispositions.read).toMatchObject({ in: 1, converted: 0, rejected: 1 })
  })

  test('with both columns said to be of one system, it is set aside', async () => {
    const same = { studentIdSystem: 'local@sample', stateStudentIdSystem: 'local@sample' }
    const { findings, report } = await read({ trap }, same)
    expect(findings).toEqual(['trap 1 Student_StateID two-ids-one-person'])
    expect(report.dispositions.read).toMatchObject({ converted: 0, rejected: 1 })
  })

  test('with the systems the wrong way round, the length of a state number tells', async () => {
    const swapped = { studentIdSystem: 'us-ca.ssid', stateStudentIdSystem: 'local@us-ca.cd.1999901' }
    const { findings, report } = await read({ trap }, swapped)
    expect(findings).toEqual(['trap 1 StudentID leading-zeros-lost'])
    expect(report.dispositions.read).toMatchObject({ converted: 0, rejected: 1 })
  })
})

test('schools whose issuer nobody named are no bodies, and the result stays', async () => {
  const named = { ...test1, StudentID: '990001', School_StateID: '12', SchoolName: 'Example School' }
  const { findings, entities } = await read({ sample: rows({ ...named, District_StateID: '9' }) }, one)
  expect(findings).toEqual([
    'sample 1 School_StateID ambiguous-identifier',
    'sample 1 District_StateID ambiguous-identifier',
  ])
  expect([entities('organization'), entities('assessmentResult').length]).toEqual([[], 1])
})
