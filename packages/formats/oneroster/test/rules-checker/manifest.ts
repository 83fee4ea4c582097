import type { Finding } from './finding.ts'
import { filesOf } from './tables.ts'

/** What a manifest says, as far as it could be read. */
export interface ReadManifest {
  readonly version: string
  readonly modes: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

const file = 'manifest.csv'
const optional = ['source.systemName', 'source.systemCode']

const ordered = (names: readonly string[], wanted: readonly string[]): boolean =>
  names.join() === wanted.filter((name) => names.includes(name)).join()

/** Checks the list of properties: complete, in order, with the values it may have. */
export const readManifest = (records: readonly (readonly string[])[], present: ReadonlySet<string>): ReadManifest => {
  const [header = [], ...rows] = records
  const values = new Map(rows.map(([name = '', value = '']) => [name, value]))
  const version = values.get('oneroster.version') ?? ''
  const files = filesOf[version] ?? []
  const wanted = ['manifest.version', 'oneroster.version', ...files.map((name) => `file.${name}`)]
  const modes = new Map(files.map((name) => [name, values.get(`file.${name}`) ?? '']))
  const failed = (rule: string, column?: string): Finding => ({ rule, file, ...(column !== undefined && { column }) })
  return {
    version,
    modes,
    findings: [
      ...(header.join() === 'propertyName,value' ? [] : [failed('header')]),
      ...(files.length > 0 ? [] : [failed('unknown-version')]),
      ...(values.get('manifest.version') === '1.0' ? [] : [failed('manifest-version')]),
      ...(ordered([...values.keys()], [...wanted, ...optional]) ? [] : [failed('property-order')]),
      ...wanted.filter((name) => !values.has(name)).map((name) => failed('missing-property', name)),
      ...[...modes].flatMap(([name, mode]): Finding[] => {
        if (!['absent', 'bulk', 'delta'].includes(mode)) return [failed('file-mode', name)]
        if (mode === 'absent') return present.has(`${name}.csv`) ? [failed('file-not-declared', name)] : []
        return present.has(`${name}.csv`) ? [] : [failed('file-missing', name)]
      }),
    ],
  }
}
