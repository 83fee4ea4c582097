import { existsSync, readdirSync } from 'node:fs'
import type { FormatFunction } from '@nrec-align/mapping'
import { duckDb } from '@nrec-align/sql/duckdb'
import { describe } from 'vitest'
import { engineAgrees } from './support/engine-agrees.ts'

const formats = new URL('../../formats/', import.meta.url)
/** Formats to try, such as `calpads,oneroster`; all unless told. */
const only = process.env['AGREEMENT_OF']?.split(',')
/** `AGREEMENT=all` also tries made-up records and every version as a target, which takes some minutes. */
const all = process.env['AGREEMENT'] === 'all'

const isTried = (set: string): boolean => all || set.startsWith('fixtures/') || set.includes('nasty')

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
    const targets = define.format.versions.map(({ version }) => define({ version }))
    engineAgrees(define, duckDb({ memoryLimit: '500MB', threads: 1 }), {
      fixtures: new URL(`${id}/fixtures/`, formats),
      targets: ['canonical', ...(all ? targets : targets.slice(0, 1))],
      isTried,
    })
  }
})
