import { type FormatInstance, HASH_KEY } from '@nrec-align/mapping'

/** What somebody needs to know of a request to run it again; files are named by their role only. */
interface Asked {
  readonly sources: readonly {
    readonly name?: string
    readonly from: FormatInstance | 'canonical'
    readonly trust?: number
  }[]
  readonly to?: FormatInstance | 'canonical'
  readonly tables?: Readonly<Record<string, unknown>>
  readonly codes?: unknown
}

/** The options that are plain facts and stand in the report as they were given. */
const plain = [
  'onError',
  'unknownCode',
  'asOf',
  'normalise',
  'spreadsheetSafe',
  'unmerged',
  'withFacets',
  'as',
  'repair',
  'longestGap',
  'dryRun',
] as const

/** The options of a format; the key of hashes is a secret itself, because who has it can try every number. */
const optionsOf = (format: FormatInstance | 'canonical' | undefined): Readonly<Record<string, string>> => {
  if (format === undefined || format === 'canonical') return {}
  const { [HASH_KEY]: key, ...shown } = format.options
  return key === undefined ? shown : { ...shown, [HASH_KEY]: '(given)' }
}

/** The options of a run, as the report shows them. */
export const shownOptions = (
  request: Asked & { readonly [K in (typeof plain)[number]]?: unknown },
): Record<string, unknown> => {
  const given = plain.flatMap((name) => (request[name] === undefined ? [] : [[name, request[name]] as const]))
  const set = request.sources.map(({ name, from }) => [name ?? 'source', optionsOf(from)] as const)
  const all = [...set, ['to', optionsOf(request.to)] as const].filter(([, options]) => Object.keys(options).length > 0)
  const trust = request.sources.flatMap(({ name = 'source', trust: rank }) =>
    rank === undefined ? [] : [[name, rank]],
  )
  return {
    ...Object.fromEntries(given),
    ...(all.length === 0 ? {} : { set: Object.fromEntries(all) }),
    ...(trust.length === 0 ? {} : { trust: Object.fromEntries(trust) as Record<string, number> }),
    ...(request.tables === undefined ? {} : { tables: Object.keys(request.tables) }),
    ...(request.codes === undefined ? {} : { codes: true }),
  }
}
