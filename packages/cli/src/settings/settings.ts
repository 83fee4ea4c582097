import { resolve } from 'node:path'
import type { LongestGap } from '@nrec-align/convert'
import { formatName, isFormatFile } from '../formats/format-name.ts'
import { type Config, readConfig } from './config.ts'
import type { LocalLayouts } from './local-layouts.ts'
import { readPairs } from './pairs.ts'

/** What commander makes of the options of a command; each command has some of them. */
export interface Flags {
  readonly config?: string
  readonly json?: boolean
  readonly from?: string
  readonly to?: string
  readonly out?: string
  readonly set?: readonly string[]
  readonly table?: readonly string[]
  readonly codes?: string
  readonly asOf?: string
  readonly trust?: string
  readonly onError?: 'quarantine' | 'drop-field' | 'fail'
  readonly unknownCode?: 'other' | 'absent'
  readonly repair?: boolean
  readonly failAbove?: number
  readonly workers?: number
  readonly longestGap?: LongestGap
  readonly dryRun?: boolean
  readonly replace?: boolean
  readonly unpacked?: boolean
  readonly worklist?: string
  readonly report?: 'internal' | 'public'
  readonly normalise?: boolean
  readonly spreadsheetSafe?: boolean
  readonly unmerged?: boolean
  readonly withFacets?: boolean
  readonly lineage?: boolean
  readonly changes?: string
  readonly layout?: string
  readonly all?: boolean
  readonly markdown?: boolean
  readonly csv?: boolean
  readonly sssom?: boolean
  readonly tableSchema?: boolean
  readonly localRecordId?: string
  readonly showValues?: boolean
  readonly as?: 'ndjson' | 'csv' | 'xlsx' | 'parquet'
  readonly bySchoolYear?: boolean
  readonly engine?: 'memory' | 'duckdb'
  readonly decode?: 'rows' | 'sql'
  readonly memoryLimit?: string
  readonly tempDir?: string
  readonly ddl?: 'postgres' | 'sqlserver' | 'duckdb'
  readonly dbt?: boolean
  readonly in?: string
  readonly compare?: boolean
  readonly framework?: readonly string[]
  readonly indicators?: readonly string[]
  readonly by?: string
  readonly groups?: string
  readonly silenceMeansNo?: string
  readonly years?: string
  readonly pool?: string
  readonly places?: string
  readonly policy?: string
  readonly display?: 'suppress' | 'ranges' | 'merge-masked'
  readonly percentDigits?: number
  readonly ledger?: string
  readonly story?: string
  readonly language?: 'en' | 'es'
}

/** What a run is told, by command line and configuration together. */
export interface Settings extends Omit<Flags, 'set' | 'table' | 'trust' | 'config'> {
  readonly formats: readonly string[]
  readonly layouts: LocalLayouts
  /** Where packages named by the configuration are installed. */
  readonly configFolder: string
  readonly sources: readonly string[]
  readonly set: Readonly<Record<string, string>>
  /** Table name → absolute path. */
  readonly tables: Readonly<Record<string, string>>
  readonly trust: readonly string[]
}

const withoutAbsent = <T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never

/** Paths of a configuration file start from its own folder. */
const absolutePaths = ({ folder, settings }: Config) => {
  const path = (name: string | undefined) => (name === undefined ? undefined : resolve(folder, name))
  const tables = Object.entries(settings.tables ?? {}).map(([name, file]) => [name, resolve(folder, file)] as const)
  const format = (name: string | undefined) =>
    name === undefined || !isFormatFile(formatName(name).id) ? name : resolve(folder, name)
  return {
    ...settings,
    from: format(settings.from),
    to: format(settings.to),
    tables: Object.fromEntries(tables),
    codes: path(settings.codes),
    out: path(settings.out),
    worklist: path(settings.worklist),
  }
}

/** Puts command line and configuration together; the command line wins. */
export const readSettings = async (sources: readonly string[], flags: Flags, folder: string): Promise<Settings> => {
  const config = await readConfig(flags.config, folder)
  const known = absolutePaths(config)
  const { set, table, trust, config: _, ...plain } = flags
  const given = Object.entries(readPairs('--table', table)).map(
    ([name, file]) => [name, resolve(folder, file)] as const,
  )
  return {
    ...withoutAbsent(known),
    ...withoutAbsent(plain),
    formats: known.formats ?? [],
    layouts: known.layouts ?? {},
    configFolder: config.folder,
    sources: sources.length > 0 ? sources : (known.sources ?? []),
    set: { ...known.set, ...readPairs('--set', set) },
    tables: { ...known.tables, ...Object.fromEntries(given) },
    trust: trust?.split(',').map((name) => name.trim()) ?? known.trust ?? [],
  }
}
