import { createReadStream } from 'node:fs'
import { calpads } from '@nrec-align/format-calpads'
import { edFi } from '@nrec-align/format-ed-fi'
import { staar } from '@nrec-align/format-staar'
import papaparse from 'papaparse'
import { writeCommonRecord } from './common-record.ts'
import { engines } from './engines.ts'
import type { LargeFile } from './large-file.ts'
import { converted, type Measurement, toRoster, validated } from './measurement.ts'
import { chronicAbsenceAlone, everyIndicator } from './outcome-figures.ts'
import { protectedFigures } from './protected-figures.ts'
import { writeSenrFile } from './senr-file.ts'
import { writeStaarFile } from './staar-file.ts'
import { writeStateFigures } from './state-figures.ts'
import { writeStudentXml } from './student-xml-file.ts'

const bytesAlone: Measurement = async (file) => {
  let lines = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
  }
  return lines
}

/** Papaparse with its defaults for a stream: cells as text, the delimiter given, chunks as they come. */
const papaparseAlone: Measurement = (file) => {
  let rows = 0
  return new Promise((resolve, reject) => {
    papaparse.parse<string[]>(createReadStream(file), {
      delimiter: '^',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(rows),
      error: reject,
    })
  })
}

/** Beside what it is compared with, in the same run. */
const WORKERS = '2 workers'

const edFiHost = edFi({ options: { host: 'bench' } })

/** Every large file, in the order in which they are measured. */
export const largeFiles: readonly LargeFile[] = [
  {
    what: 'SENR rows',
    name: 'SENR.txt',
    share: 1,
    write: writeSenrFile,
    measurements: {
      'bytes alone': bytesAlone,
      'papaparse alone': papaparseAlone,
      validate: validated(calpads()),
      'SENR → SENR': converted(calpads(), { to: calpads() }),
      'SENR → common record, unmerged': converted(calpads(), { to: 'canonical', unmerged: true }),
      [`validate, ${WORKERS}`]: validated(calpads(), 2),
      [`SENR → SENR, ${WORKERS}`]: converted(calpads(), { to: calpads(), workers: 2 }),
      [`SENR → common record, unmerged, ${WORKERS}`]: converted(calpads(), {
        to: 'canonical',
        unmerged: true,
        workers: 2,
      }),
      'SENR → common record': converted(calpads(), { to: 'canonical' }),
      'SENR → OneRoster': converted(calpads(), toRoster()),
    },
    rowLocal: ['validate', 'SENR → SENR', 'SENR → common record, unmerged'],
  },
  {
    what: 'students of Ed-Fi in XML',
    name: 'Student.xml',
    share: 1,
    write: writeStudentXml,
    measurements: {
      'validate XML': validated(edFiHost),
      'XML → common record, unmerged': converted(edFiHost, { to: 'canonical', unmerged: true }),
      'XML → common record': converted(edFiHost, { to: 'canonical' }),
    },
    rowLocal: ['validate XML'],
  },
  {
    what: 'records of STAAR',
    name: 'STAAR.txt',
    share: 0.1,
    write: writeStaarFile,
    measurements: {
      'validate STAAR': validated(staar()),
      'STAAR → common record, unmerged': converted(staar(), { to: 'canonical', unmerged: true }),
      'STAAR → common record': converted(staar(), { to: 'canonical' }),
    },
    rowLocal: [],
  },
  engines,
  {
    what: 'students over three years',
    name: 'common-record',
    share: 0.05,
    write: writeCommonRecord,
    baseline: 'outcomes: chronic absence',
    measurements: {
      'outcomes: chronic absence': chronicAbsenceAlone,
      'outcomes: every indicator': everyIndicator,
    },
    rowLocal: [],
  },
  {
    what: 'figures of schools',
    name: 'figures.json',
    share: 0.036,
    write: writeStateFigures,
    measurements: { protect: protectedFigures },
    rowLocal: [],
  },
]

/** Every measurement by its name. */
export const measurements: Readonly<Record<string, Measurement>> = Object.assign(
  {},
  ...largeFiles.map((one) => one.measurements),
)
