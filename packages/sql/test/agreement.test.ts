import { existsSync, readdirSync } from 'node:fs'
import type { ConvertRequest } from '@nrec-align/convert'
import type { FormatFunction } from '@nrec-align/mapping'
import { duckDb, duckDbDecoder } from '@nrec-align/sql/duckdb'
import { describe } from 'vitest'
import { engineAgrees } from './support/engine-agrees.ts'

const formats = new URL('../../formats/', import.meta.url)
/** Formats to try, such as `calpads,oneroster`; all unless told. */
const only = process.env['AGREEMENT_OF']?.split(',')
/** `AGREEMENT=all` also tries made-up records and every version as a target, which takes some minutes. */
const all = process.env['AGREEMENT'] === 'all'

/** Combining is the same for every target, so fixtures become the common record; their writers read what the engine settled once. */
const triedWith = (define: FormatFunction, set: string, version: string): readonly ConvertRequest['to'][] => {
  const targets = define.format.versions.map((one) => define({ version: one.version }))
  if (all) return ['canonical', ...targets]
  if (set === 'fixtures/clean') return targets.filter((one) => one.version === version)
  const isLatest = version === define.format.versions.at(-1)?.version
  return set.startsWith('fixtures/') || (isLatest && set.includes('nasty')) ? ['canonical'] : []
}

const isFormat = (value: unknown): value is FormatFunction => typeof value === 'function' && 'format' in value

/** The formats whose folders stand beside this package. */
const found = await Promise.all(
  readdirSync(formats)
    .filter((id) => existsSync(new URL(`${id}/src/index.ts`, formats)) && (only?.includes(id) ?? true))
    .map(async (id) => {
      const exported = (await import(new URL(`${id}/src/index.ts`, formats).href)) as Record<string, unknown>
      return { id, define: Object.values(exported).find(isFormat) as FormatFunction }
    }),
)

describe('the engine in DuckDB says the same as the one in memory', { timeout: 120_000 }, () => {
  for (const { id, define } of found) {
    engineAgrees(
      define,
      { engine: duckDb({ memoryLimit: '500MB', threads: 1 }) },
      {
        fixtures: new URL(`${id}/fixtures/`, formats),
        targetsOf: (set, version) => triedWith(define, set, version),
      },
    )
  }
})

/** Fixtures, and texts made to break things; a run with a layout that SQL does not decode is refused, which is tried elsewhere. */
const decodedOf = (define: FormatFunction, set: string, version: string): readonly ConvertRequest['to'][] => {
  const isLatest = version === define.format.versions.at(-1)?.version
  return set.startsWith('fixtures/') || (isLatest && (all || set.includes('nasty'))) ? ['canonical'] : []
}

describe('decoding as SQL in a whole run says the same as reading row by row', { timeout: 120_000 }, () => {
  for (const { id, define } of found) {
    engineAgrees(
      define,
      { decoder: duckDbDecoder({ memoryLimit: '500MB', threads: 1 }) },
      { fixtures: new URL(`${id}/fixtures/`, formats), targetsOf: (set, version) => decodedOf(define, set, version) },
    )
  }
})
