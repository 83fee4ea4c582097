import { fileURLToPath } from 'node:url'
import type { FormatFunction } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { keptGolden, refreshGolden } from '../../../testkit/src/golden.ts'
import { decodeSql } from '../../src/decode/decode-sql.ts'
import { everyFormat, formatsFolder } from './support/formats.ts'

/** The statements that decode the layouts of all versions, for people to review. */
const textOf = (define: FormatFunction): string =>
  define.format.versions
    .flatMap(({ version, layouts, bindings }) =>
      layouts
        .filter(({ id }) => bindings.some((binding) => binding.layout === id))
        .flatMap(({ id, title }) => {
          const result = decodeSql(define({ version }), id)
          if ('refusals' in result) return []
          const sql = result.program.decode({ stage: `${id} stage`, decoded: id, rules: `${id} rules` })
          return [`-- ${define.format.id} ${version}, ${id}: ${title}\n${sql};\n`]
        }),
    )
    .join('\n')

describe('the statements that are kept for review', async () => {
  for (const { id, define } of await everyFormat()) {
    const file = { name: 'duckdb.sql', text: textOf(define) }
    const folder = fileURLToPath(new URL(`${id}/golden/`, formatsFolder))
    if (file.text === '') {
      test(`${id} has none`, () => expect(keptGolden(folder, file)).toBeUndefined())
      continue
    }
    refreshGolden(folder, [file])
    test(`${id} are current`, () => expect(keptGolden(folder, file)).toBe(file.text))
  }
})
