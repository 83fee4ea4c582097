import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DecodedBinding, DecodeProgram } from '../../../src/decode/program.ts'
import { stageFromText, stageLines } from '../../../src/decode/stage.ts'
import type { Database } from '../../../src/duckdb/database.ts'
import { DECLARED_MISSING_SHOWN, type Outcome, type Said } from './outcome.ts'

type Row = Readonly<Record<string, unknown>>

const tables = { stage: 'stage', decoded: 'decoded', rules: 'rules' }

const saidBy = ({ identifiers: all, values: columns }: DecodedBinding, row: Row): Said => {
  const values: Record<string, string> = {}
  const identifiers: Record<string, string[]> = {}
  for (const { name, path, missing } of columns) {
    const value = row[name]
    if (typeof value === 'string') values[path] = value
    if (missing !== undefined && row[missing] === true) values[path] = DECLARED_MISSING_SHOWN
  }
  for (const { name, node, system } of all) {
    const value = row[name]
    if (typeof value !== 'string') continue
    const named = 'always' in system ? system.always : row[system.column]
    identifiers[node] = [...(identifiers[node] ?? []), String(named), value]
  }
  return { identifiers, values }
}

/** Reads the same records with a program, in the embedded database. */
export const bySql = async (
  database: Database,
  program: DecodeProgram,
  options: Readonly<Record<string, string>>,
  records: readonly (readonly string[])[],
): Promise<readonly Outcome[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'decode-'))
  try {
    const path = join(folder, 'stage.csv')
    const lineOf = stageLines(program, options)
    writeFileSync(path, records.map((cells, index) => lineOf({ record: index + 1, cells })).join(''))
    for (const statement of program.definitions) await database.run(statement)
    await database.run(stageFromText(program, tables, path))
    await database.run(program.decode(tables))
    await database.run(program.ruleTable(tables))
    const found = new Map<number, Set<string>>()
    for (const { record, position, code } of await database.rows(program.issues(tables))) {
      const number = Number(record)
      found.set(number, (found.get(number) ?? new Set()).add(`${position} ${code}`))
    }
    const rows = await database.rows('SELECT * FROM decoded ORDER BY record')
    return rows.map((row) => {
      const record = Number(row['record'])
      const status = String(row['status'])
      const isThere = ({ id, side }: DecodedBinding): boolean =>
        status === 'converted' && (side === undefined ? row['owner'] === id : row[side] === true)
      return {
        record,
        status,
        ...(status === 'skipped' ? { reason: String(row['skipped']) } : {}),
        findings: [...(found.get(record) ?? [])].sort(),
        said: Object.fromEntries(program.bindings.filter(isThere).map((one) => [one.id, saidBy(one, row)])),
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
