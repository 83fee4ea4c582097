import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proposeFormatFile, readFormatFile, type Sample } from '@nrec-align/format-file'
import { inputFile, openDelimited } from '@nrec-align/io'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const propose = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  proposeFormatFile({ name: 'members 2025.csv', delimiter: ',', header, rows })

const pairsOf = (text: string) => {
  const { format, problems } = readFormatFile('proposal.yaml', text)
  expect(problems).toBeUndefined()
  return Object.fromEntries(
    Object.entries(format?.versions[0]?.bindings[0]?.pairs ?? {}).map(([path, [column, node]]) => [
      path,
      [column, node.kind],
    ]),
  )
}

const entityOf = (text: string) => readFormatFile('proposal.yaml', text).format?.versions[0]?.bindings[0]?.grain

describe('what is guessed', () => {
  test('fields by name, in any spelling, and with a word for the student in front', () => {
    const text = propose(
      ['Student ID', 'first_name', 'LastName', 'DOB', 'Shoe Size'],
      ['9901', 'Testa', 'Example', '3/4/2012', '38'],
    )
    expect(pairsOf(text)).toEqual({
      'identifiers[local@members-2025]': ['Student ID', 'identifier'],
      firstName: ['first_name', 'text'],
      lastName: ['LastName', 'text'],
      birthDate: ['DOB', 'date'],
    })
    expect(text).toContain('files: "members *.csv"')
    expect(entityOf(text)).toBe('student')
  })

  test.each([
    ['2012-03-04', 'yyyy-MM-dd'],
    ['20120304', 'yyyyMMdd'],
    ['03/04/2012', 'MM/dd/yyyy'],
    ['3/4/2012', 'M/d/yyyy'],
    ['03042012', 'MMddyyyy'],
  ])('the pattern of %s is %s', (cell, pattern) => {
    const read = readFormatFile('p.yaml', propose(['Birth Date'], [cell])).format
    expect(read?.versions[0]?.bindings[0]?.pairs['birthDate']?.[1]).toEqual({ kind: 'date', pattern })
  })

  test('a column called a date that holds none is left alone', () => {
    expect(pairsOf(propose(['Student ID', 'Birth Date'], ['9901', '30.02.2012']))).not.toHaveProperty('birthDate')
  })

  test.each([
    ['2025-2026', 'range'],
    ['2025-26', 'shortRange'],
    ['25-26', 'twoDigitRange'],
    ['2026', 'end'],
  ])('the school year %s is a %s', (cell, convention) => {
    const text = propose(['Student ID', 'Entry Date', 'School Year'], ['9901', '2025-08-14', cell])
    const read = readFormatFile('p.yaml', text).format
    expect(read?.versions[0]?.bindings[0]?.pairs['schoolYear']?.[1]).toEqual({ kind: 'schoolYear', convention })
  })

  test('few codes are listed; those that say themselves what they mean have a meaning', () => {
    const text = propose(['Student ID', 'Sex', 'Grade'], ['9901', 'F', '1'], ['9902', 'M', 'KG'], ['9903', 'Q', '01'])
    const { format, findings } = readFormatFile('p.yaml', text)
    const { sex, gradeLevel } = format?.versions[0]?.bindings[0]?.pairs ?? {}
    expect(sex?.[1]).toMatchObject({
      table: {
        set: 'sex',
        rows: [
          ['F', 'female'],
          ['M', 'male'],
        ],
      },
    })
    // 01 and 1 both mean the first grade: one of them is for a person to decide.
    expect(gradeLevel?.[1]).toMatchObject({
      table: {
        rows: [
          ['01', '01'],
          ['KG', 'KG'],
        ],
      },
    })
    expect(findings?.map(({ message }) => message)).toContain('No meaning is given yet for Q.')
  })

  test('yes and no', () => {
    const read = readFormatFile('p.yaml', propose(['Student ID', 'Hispanic'], ['9901', 'Y'], ['9902', 'N'])).format
    expect(read?.versions[0]?.bindings[0]?.pairs['hispanicLatino']?.[1]).toMatchObject({ table: { id: 'flag(Y,N)' } })
  })

  test.each([
    [['Student ID', 'School Code', 'Entry Date', 'Exit Date'], 'enrollment'],
    [['Student ID', 'Days Present', 'Days Absent'], 'attendanceSummary'],
    [['Student ID', 'Absence Date', 'Attendance Code'], 'attendanceEvent'],
    [['Student ID', 'Test Name', 'Test Date'], 'assessmentResult'],
    [['School Code', 'School Name'], 'school'],
    [['Student ID', 'Last Name'], 'student'],
  ])('the rows of %s are of %s', (header, entity) => {
    expect(
      entityOf(
        propose(
          header,
          header.map((name) => (name.includes('Date') ? '2025-09-01' : '1')),
        ),
      ),
    ).toBe(entity)
  })

  test('a state number waits for an option', () => {
    const text = propose(['State Student ID'], ['9900000001'])
    expect(readFormatFile('p.yaml', text).format?.options).toHaveProperty('stateNumber')
  })
})

describe('what is shown', () => {
  test('shapes of the first ten rows, and nothing of a secret', () => {
    const rows = Array.from({ length: 12 }, () => ['9901', 'Zoraida', 'hunter2'])
    const text = propose(['Student ID', 'First Name', 'Password'], ...rows)
    expect(text.split('\n').filter((line) => line === '# | 9999 | Aaaaaaa | (secret) |').length).toBe(10)
    expect(text).not.toContain('Zoraida')
    expect(text).not.toContain('hunter2')
    expect(text).not.toContain('aaaaaa9')
  })

  test('every guess is marked as one', () => {
    const text = propose(['Student ID', 'Sex', 'Other'], ['9901', 'F', 'x'])
    const lines = text.split('\n').filter((line) => /^ {6,}/.test(line) && /^ {6}(?:"|[A-Z])|^ {10}/.test(line))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => !line.includes('# guess: '))).toEqual([])
  })
})

describe('any header', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('9', '2025-01-01', 'Y', 'N', 'a: b', '- x', '#', '{', 'null'),
  )
  const title = fc.oneof(
    cell,
    fc.constantFrom('Student ID', 'Sex', 'Grade', '10', '__proto__', 'DOB', 'School', 'column 1', 'Entry Date'),
  )

  test('a proposal can be read at once, whatever the header and the cells', () => {
    const samples = fc.record({
      name: fc.string({ unit: 'binary', minLength: 1 }),
      delimiter: fc.constantFrom(',', '\t', ';', '|'),
      header: fc.array(title, { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(samples, (sample) => {
        fc.pre(sample.header.some((one) => one.replace(/^\ufeff/, '').trim() !== ''))
        const { format, problems } = readFormatFile('proposal.yaml', proposeFormatFile(sample))
        expect(problems).toBeUndefined()
        const declared = Object.keys(format?.versions[0]?.layouts[0]?.columns ?? {})
        const titles = new Set(
          sample.header.map((one) => one.replace(/^\ufeff/, '').trim()).filter((one) => one !== ''),
        )
        expect(declared.length).toBe(titles.size)
      }),
      { numRuns: 300 },
    )
  })
})

const samples = new URL('../../../../shared/samples/', import.meta.url)

const sampleOf = async (path: string): Promise<Sample> => {
  const name = path.split('/').at(-1) ?? path
  const file = inputFile(name, new Uint8Array(readFileSync(fileURLToPath(new URL(path, samples)))))
  const reader = await openDelimited(file, { delimiters: [','], quote: '"', header: true })
  const rows: (readonly string[])[] = []
  for await (const batch of reader.records()) rows.push(...batch.cells)
  return { name, delimiter: ',', header: reader.header ?? [], rows }
}

describe.skipIf(!existsSync(samples))('samples of real formats', () => {
  test.each([
    [
      'infinite-campus/nasty_admada_for_testing.csv',
      'attendanceSummary',
      ['daysEnrolled', 'daysPresent', 'daysAbsent', 'daysUnexcused', 'gradeLevel', 'organization.name'],
    ],
    [
      'assessments/KRA__KRA_sample_file_deidentified.csv',
      'assessmentResult',
      ['date', 'student.birthDate', 'performanceLevel', 'assessment', 'schoolYear'],
    ],
    [
      'sds-v2.1/users.csv',
      'student',
      ['identifiers[local@users]', 'firstName', 'lastName', 'contactPoints[email].value'],
    ],
  ])('%s', async (path, entity, paths) => {
    const text = proposeFormatFile(await sampleOf(path))
    expect(entityOf(text)).toBe(entity)
    expect(Object.keys(pairsOf(text))).toEqual(expect.arrayContaining([...paths]))
  })
})
