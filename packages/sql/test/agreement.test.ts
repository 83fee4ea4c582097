import { existsSync, readdirSync } from 'node:fs'
import type { FormatFunction } from '@nrec-align/mapping'
import { duckDb } from '@nrec-align/sql/duckdb'
import { engineAgrees } from '@nrec-align/testkit'
import { describe } from 'vitest'

const formats = new URL('../../formats/', import.meta.url)
const only = process.env['AGREEMENT_OF']?.split(',')

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

describe('the engine in DuckDB says the same as the one in memory', { timeout: 60_000 }, () => {
  for (const { id, define } of found) {
    const targets = define.format.versions.map(({ version }) => define({ version }))
    engineAgrees(define, duckDb({ memoryLimit: '500MB', threads: 1 }), {
      fixtures: new URL(`${id}/fixtures/`, formats),
      targets: ['canonical', ...targets],
    })
  }
})
