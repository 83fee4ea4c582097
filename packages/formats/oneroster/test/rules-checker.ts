import { parseCsv } from './rules-checker/csv.ts'
import { checkDataFile } from './rules-checker/data-file.ts'
import type { Finding } from './rules-checker/finding.ts'
import { readManifest } from './rules-checker/manifest.ts'
import { checkReferences } from './rules-checker/references.ts'
import { tablesOf } from './rules-checker/tables.ts'

export type { Finding } from './rules-checker/finding.ts'

type Records = readonly (readonly string[])[]

const decoder = new TextDecoder('utf-8', { fatal: true })

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Checks a OneRoster package against the specification, from tables of its own.
 *
 * @param files the bytes of each file by its name inside the package
 * @returns every place that breaks a rule; none for a package that meets our reading of the specification
 */
export const checkPackage = (files: ReadonlyMap<string, Uint8Array>): readonly Finding[] => {
  const findings: Finding[] = []
  const parsed = new Map<string, Records>()
  for (const [file, bytes] of files) {
    const text = textOf(bytes)
    const records = text === undefined ? undefined : parseCsv(text)
    if (file.includes('/')) findings.push({ rule: 'in-a-folder', file })
    if (text === undefined) findings.push({ rule: 'not-utf-8', file })
    else if (records === undefined) findings.push({ rule: 'not-csv', file })
    else parsed.set(file, records)
  }
  const listed = parsed.get('manifest.csv')
  if (listed === undefined) return [...findings, { rule: 'no-manifest', file: 'manifest.csv' }]
  const manifest = readManifest(listed, new Set(files.keys()))
  const tables = tablesOf[manifest.version] ?? {}
  const bulk = new Map<string, Records>()
  findings.push(...manifest.findings)
  for (const [file, records] of parsed) {
    const name = file.replace(/\.csv$/, '')
    const table = tables[name]
    const mode = manifest.modes.get(name) ?? ''
    if (file === 'manifest.csv') continue
    if (table === undefined) findings.push({ rule: 'unknown-file', file })
    else findings.push(...checkDataFile(name, records, table, mode))
    if (mode === 'bulk') bulk.set(name, records)
  }
  return [...findings, ...checkReferences(bulk, tables)]
}
