import { fileURLToPath } from 'node:url'
import { checkFormat, type FormatFunction, type FormatInstance, versionOf } from '@nrec-align/mapping'
import { afterAll, describe, expect, test } from 'vitest'
import { coverageOf } from './coverage/coverage.ts'
import { goldenFiles, keptGolden, refreshGolden } from './golden.ts'
import { cellsLaw, cleanLaw } from './laws/clean.ts'
import { faultsLaw } from './laws/faults.ts'
import { garbageLaw } from './laws/garbage.ts'
import type { Law } from './laws/law.ts'
import { laws } from './laws/laws.ts'
import { lossLaw } from './laws/loss.ts'
import { type LazySet, setsOf } from './sets/sets-of.ts'

/** What the laws may be told about a format. */
export interface FormatLawsOptions {
  /** Folder of fixtures: one data set a folder, with `options.json` and the folder `tables` beside them. */
  readonly fixtures?: URL | string
  /** Folder of `mapping.md` and `loss.md`, kept for review; without it none are compared. */
  readonly golden?: URL | string
  /** Formats whose losses are tested besides those of the common records themselves. */
  readonly targets?: readonly FormatInstance[]
  /** Where made-up records start from; 1 unless told. */
  readonly seed?: number
  /** How many records of each kind are made up; 30 unless told. */
  readonly rows?: number
  /** What of the declaration no record can go through, each with the reason. */
  readonly unreachable?: Readonly<Record<string, string>>
  /**
   * Turns on the law that no column is silent: garbage in a cell is reported or can be seen in what is made of the record.
   * Names the columns, as `layout column`, that some kinds of record do not read, each with the reason; `{}` for none.
   */
  readonly silentColumns?: Readonly<Record<string, string>>
}

const folderOf = (place: URL | string | undefined): string | undefined =>
  place === undefined || typeof place === 'string' ? place : fileURLToPath(place)

type Check = (law: Law, set: LazySet, what: string) => Promise<void>

/** Registers one test for each format on the way: the other versions of the format itself, and further targets. */
const lossTests = (
  define: FormatFunction,
  version: string,
  set: LazySet,
  targets: readonly FormatInstance[],
  check: Check,
): void => {
  const foretold = (to: FormatInstance): string =>
    `through ${to.format.id} ${to.version} exactly the losses that were foretold`
  const others = define.format.versions.filter((one) => one.version !== version)
  for (const to of [...others.map((one) => define({ version: one.version })), ...targets]) {
    if (versionOf(to).readOnly !== undefined) continue
    test(`${set.name}: ${foretold(to)}`, async () => {
      const { instance } = await set.load()
      const isOwn = to.format === define.format
      await check(lossLaw(isOwn ? { ...to, options: instance.options } : to), set, foretold(to))
    })
  }
}

/** Registers the tests of one version. */
const versionLaws = (define: FormatFunction, version: string, options: FormatLawsOptions): void => {
  const sets = setsOf(define, version, folderOf(options.fixtures), {
    seed: options.seed ?? 1,
    rows: options.rows ?? 30,
  })
  const isWritten = versionOf(define({ version })).readOnly === undefined
  const { silentColumns } = options
  const garbage = silentColumns === undefined ? undefined : garbageLaw(Object.keys(silentColumns))
  const tried: string[] = []
  const check: Check = async (law, set, what) => {
    const result = await law(await set.load())
    tried.push(`  ${what} (${set.name}): ${result.tried}`)
    expect(result.broken).toEqual([])
  }
  for (const set of sets) {
    for (const [what, law] of Object.entries(laws)) test(`${set.name}: ${what}`, () => check(law, set, what))
    if (set.clean) test(`${set.name}: nothing is wrong with it`, () => check(cleanLaw, set, 'nothing is wrong with it'))
    if (set.clean && garbage !== undefined)
      test(`${set.name}: no column is silent`, () => check(garbage, set, 'no column is silent'))
    if (set.valid && isWritten) lossTests(define, version, set, options.targets ?? [], check)
    if (set.valid) test(`${set.name}: no cell is wrong`, () => check(cellsLaw, set, 'no cell is wrong'))
    if (set.spoilt) test(`${set.name}: every fault is found`, () => check(faultsLaw, set, 'every fault is found'))
  }
  test('some record goes through everything that is declared', async () => {
    const { declared, tried: gone, untried } = await coverageOf(await Promise.all(sets.map(({ load }) => load())))
    const unreachable = Object.keys(options.unreachable ?? {})
    tried.push(
      `  declared: ${declared}, gone through: ${declared - untried.length}, listed as unreachable: ${unreachable.length}`,
    )
    expect(untried.filter((name) => !unreachable.includes(name))).toEqual([])
    expect(unreachable.filter((name) => gone.has(name))).toEqual([])
  })
  afterAll(() => console.log([`${define.format.id} ${version}`, ...tried].join('\n')))
}

/** Registers the comparison with the files kept for review; `UPDATE_GOLDEN=1` rewrites them, `SKIP_GOLDEN=1` leaves them out, and a new format gets its first. */
const goldenTests = (define: FormatFunction, options: FormatLawsOptions): void => {
  const folder = folderOf(options.golden)
  if (folder === undefined || process.env['SKIP_GOLDEN'] === '1') return
  const files = goldenFiles(define, options.targets ?? [])
  refreshGolden(folder, files)
  test.each(files.map((file) => [file.name, file] as const))('golden/%s is current', (_name, file) => {
    expect(keptGolden(folder, file)).toBe(file.text)
  })
}

/**
 * Registers the tests of the laws every format obeys, version by version; call it at the top of a vitest file.
 *
 * Nothing is lost when a format is written back, every record is accounted for, neither blocks nor order matter, and some
 * record goes through everything that is declared. What each law was tried on is printed at the end.
 *
 * @param define the format, as `defineFormat` returns it
 * @param options fixtures, golden files, further targets, and what no record can go through
 * @see docs/contributing/add-a-format.md
 * @example
 * ```ts
 * import { formatLaws } from '@nrec-align/testkit'
 * console.assert(typeof formatLaws === 'function')
 * ```
 */
export const formatLaws = (define: FormatFunction, options: FormatLawsOptions = {}): void => {
  test('the declaration has no mistake', () => {
    expect(checkFormat(define.format)).toEqual([])
  })
  goldenTests(define, options)
  for (const { version } of define.format.versions) {
    describe(`${define.format.id} ${version}`, () => versionLaws(define, version, options))
  }
}
