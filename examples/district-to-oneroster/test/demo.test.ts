import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportSchema } from '@nrec-align/convert'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileFates } from '../src/compare/compare.ts'
import { journeyFates } from '../src/compare/journey-fates.ts'
import { recordsOf } from '../src/compare/records.ts'
import { folders, type Journey, thereAndBack } from '../src/conversions.ts'
import { type Ending, faults } from '../src/district/faults.ts'
import { counts } from '../src/district/students.ts'
import { calpadsFolder } from '../src/places.ts'
import { summary } from '../src/print/summary.ts'

let out = ''
let journey: Journey
let files: readonly FileFates[]

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'nrec-align-demo-'))
  journey = await thereAndBack(out)
  files = await journeyFates(out, journey.findings)
})
afterAll(() => rm(out, { recursive: true, force: true }))

const withEnding = (ends: Ending): number => faults.filter((fault) => fault.ends === ends).length

const localIdOf = (student: number): string => `S${String(student).padStart(5, '0')}`

describe('the way there', () => {
  test('sets aside and skips the records with such faults, and no other', () => {
    const { read } = journey.there.dispositions
    expect([withEnding('set aside'), withEnding('skipped')]).toEqual([7, 1])
    expect([read.rejected, read.skipped]).toEqual([7, 1])
    expect(read.in).toBe(read.converted + 8)
  })

  test.each(faults.filter(({ finding }) => finding !== undefined))(
    'finds $finding at student $student in $file',
    async ({ file, student, finding, change }) => {
      const records = await recordsOf(join(calpadsFolder, `${file}.txt`))
      const own = records.filter(({ cells }) => cells.includes(localIdOf(student))).map((record) => record.number)
      const found = journey.findings.filter((issue) => issue.file === `${file}.txt` && own.includes(issue.record))
      const at =
        'column' in change && finding !== 'rule-broken' ? { code: finding, column: change.column } : { code: finding }
      expect(found).toContainEqual(expect.objectContaining(at))
    },
  )

  test('finds nothing at students without a fault', async () => {
    const faulty = faults.map(({ student }) => localIdOf(student))
    for (const file of ['SENR', 'SINF', 'SELA', 'SPRG', 'STAS']) {
      const records = await recordsOf(join(calpadsFolder, `${file}.txt`))
      const found = new Set(
        journey.findings.filter((issue) => issue.file === `${file}.txt`).map((issue) => issue.record),
      )
      const others = records.filter(({ cells }) => !faulty.some((id) => cells.includes(id)))
      expect(others.filter((record) => found.has(record.number))).toEqual([])
    }
  })

  test('writes everybody once, and one role for every stay that was not set aside', () => {
    const written = new Map(journey.there.dispositions.written.map(({ layout, written }) => [layout, written]))
    const lostStays = faults.filter(
      ({ file, ends, change }) => file === 'SENR' && ends === 'set aside' && !('again' in change),
    )
    expect(written.get('users')).toBe(counts.students * 2)
    expect(written.get('demographics')).toBe(counts.students)
    expect(written.get('roles')).toBe(counts.students + counts.movers - lostStays.length)
    expect(written.get('orgs')).toBe(5)
    expect(written.get('academicSessions')).toBe(3)
  })
})

describe('the way back', () => {
  test('writes enrollments and students; nothing else has a place in OneRoster', () => {
    expect(journey.back.dispositions.written.map(({ layout }) => layout).sort()).toEqual(['senr', 'sinf'])
    expect(journey.back.absentLayouts).toEqual(['sela', 'sprg', 'stas'])
  })

  test('does to every cell what was foretold', () => {
    const columns = files.flatMap((file) => file.columns)
    expect(columns.filter(({ foretold, cameTrue }) => foretold !== cameTrue)).toEqual([])
    expect(columns.reduce((total, { foretold }) => total + foretold, 0)).toBeGreaterThan(7000)
  })

  test('brings back who is enrolled where and since when', () => {
    const senr = files.find(({ layout }) => layout === 'senr')
    expect(senr?.withoutRow).toBe(0)
    for (const name of [
      'SSID',
      'School of Attendance',
      'Student Legal Last Name',
      'Enrollment Start Date',
      'Enrollment Exit Date',
    ]) {
      expect(senr?.columns.find(({ column }) => column === name)?.found).toMatchObject({ changed: 0, lost: 0 })
    }
  })

  test('loses the grade of the first stay of everybody who moved', () => {
    const grade = files
      .find(({ layout }) => layout === 'senr')
      ?.columns.find(({ column }) => column === 'Grade Level Code')
    expect(grade?.found.lost).toBe(counts.movers)
  })
})

test('the reports are as published, and a second run replaces the first with the same', async () => {
  const again = await thereAndBack(out)
  expect(again.there.outputs).toEqual(journey.there.outputs)
  expect(again.back.outputs).toEqual(journey.back.outputs)
  for (const folder of [folders.there, folders.back]) {
    const text = await readFile(join(out, folder, 'report.json'), 'utf8')
    expect(reportSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    expect(existsSync(join(out, folder, 'report.html'))).toBe(true)
  }
})

test('what is printed names no student', () => {
  const text = summary(journey, files, 'out').join('\n')
  expect(text).toContain('report.html')
  expect(text).not.toMatch(/99000[0-9]{5}|S00[0-9]{3}|Fauxman|Example Street/)
})
