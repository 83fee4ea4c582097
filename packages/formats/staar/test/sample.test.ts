import { existsSync, readFileSync } from 'node:fs'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { read } from './support/read.ts'

const file = new URL('../../../../../shared/samples/tx-staar/sample_anonymized_file.txt', import.meta.url)

const text = existsSync(file) ? readFileSync(file, 'latin1') : ''
const lines = text.split('\r\n').filter((line) => line !== '')

/** The unique numbers were made anonymous by three digits; with zeros before them they have the length such numbers have. */
const withNumbers = lines.map(
  (line) => line.slice(0, 190) + line.slice(190, 200).trim().padStart(10, '0') + line.slice(200),
)

const cell = (line: string, from: number, to: number): string => line.slice(from, to).trim()

const whole = (text: string): string => String(Number(text))

/** What two tests of a record say, by places counted by hand from 0. */
const expected = (line: string) => {
  const flags = (meets: number) => [1, 0, 2].map((place) => line.charAt(meets + place)).join('')
  const level: Readonly<Record<string, string>> = {
    '000': 'below',
    '100': 'approaching',
    '110': 'meets',
    '111': 'exceeds',
  }
  return {
    reading: {
      performanceLevel: cell(line, 404, 406),
      proficiency: level[flags(422)],
      raw: whole(cell(line, 406, 408)),
      scale: cell(line, 408, 412),
      measure: cell(line, 606, 611).replace('L', ''),
      percentile: whole(cell(line, 611, 614)),
    },
    mathematics: {
      performanceLevel: cell(line, 758, 760),
      proficiency: level[flags(776)],
      raw: whole(cell(line, 760, 762)),
      scale: cell(line, 762, 766),
      measure: cell(line, 971, 976).replace('Q', ''),
      percentile: whole(cell(line, 968, 971)),
    },
  }
}

interface Score {
  readonly subscale?: string
  readonly metric: string
  readonly value: string
}

/** The sample of May 2023; it lies beside the repository and is not part of it. */
describe.skipIf(text === '')('the anonymised sample', () => {
  test('as it stands its ten records are set aside for their numbers, and for nothing else', async () => {
    const run = await read([inputFile('sample.txt', lines.map((line) => `${line}\r\n`).join(''))])
    expect(run.findings).toEqual(lines.map((_line, place) => `${place + 1} tx_unique_student_id invalid-identifier`))
    expect(run.report.dispositions.read).toMatchObject({ in: 10, rejected: 10 })
  })

  test('with numbers of the right length: ten students with two results each', async () => {
    const run = await read([inputFile('sample.txt', withNumbers.map((line) => `${line}\r\n`).join(''))])
    expect(run.findings).toEqual([])
    expect(run.entities('person')).toHaveLength(10)
    const results = run.entities('assessmentResult')
    expect(results).toHaveLength(20)
    const found = (line: string, assessment: string, measure: string) => {
      const one = results.find(
        ({ student, assessment: of }) =>
          student === `us-tx.unique-id/${line.slice(190, 200)}` && of === `us-tx.staar:${assessment}`,
      )
      const scores = (one?.['scores'] ?? []) as readonly Score[]
      const of = (metric: string) =>
        scores.find((score) => score.metric === metric && score.subscale === undefined)?.value
      return {
        performanceLevel: one?.['performanceLevel'],
        proficiency: one?.['proficiency'],
        raw: of('raw'),
        scale: of('scale'),
        measure: of(measure),
        percentile: of('percentile'),
      }
    }
    for (const line of withNumbers)
      expect({
        reading: found(line, 'reading-language-arts', 'lexile'),
        mathematics: found(line, 'mathematics', 'quantile'),
      }).toEqual(expected(line))
    expect(
      new Set(
        results.map(({ date, schoolYear, gradeLevelWhenAssessed }) =>
          [date, schoolYear, gradeLevelWhenAssessed].join(),
        ),
      ),
    ).toEqual(new Set(['2023-05,2023,03']))
  })

  test('the numbers that stand for social security numbers are blank in what is set aside', async () => {
    const run = await read([inputFile('sample.txt', text)])
    const kept = run.rejects.split('\r\n').filter((line) => line !== '')
    expect(kept.map((line) => line.slice(73, 82).trim())).toEqual(lines.map(() => ''))
    expect(kept.map((line) => line.slice(47, 73))).toEqual(lines.map((line) => line.slice(47, 73)))
  })
})
