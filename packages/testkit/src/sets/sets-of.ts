import type { FormatFunction } from '@nrec-align/mapping'
import type { DataSet } from './data-set.ts'
import { fixtureSets } from './fixtures.ts'
import { type MadeUpChoice, spoiltSet, validSet } from './made-up.ts'
import { sweepOf } from './sweep.ts'

/** A data set that is made when it is first needed. */
export interface LazySet {
  readonly name: string
  readonly clean: boolean
  /** Its records were made up to be right, cell by cell. */
  readonly valid: boolean
  /** Its records were spoilt on purpose, and each fault must be found. */
  readonly spoilt: boolean
  readonly load: () => Promise<DataSet>
}

const once = (load: () => Promise<DataSet>): (() => Promise<DataSet>) => {
  let loading: Promise<DataSet> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}

const blank = (define: FormatFunction, version: string): DataSet => ({
  name: 'nothing',
  instance: define({ version }),
  files: [],
  tables: {},
  clean: false,
})

/**
 * The data sets a version is tried on: its fixtures, a sweep over everything it declares, and made-up files.
 *
 * @param fixtures folder of fixtures, if the format has one
 */
export const setsOf = (
  define: FormatFunction,
  version: string,
  fixtures: string | undefined,
  choice: MadeUpChoice,
): readonly LazySet[] => {
  const all = fixtures === undefined ? [] : fixtureSets(define, fixtures)
  const own = all.filter(({ instance }) => instance.version === version)
  const base = own.find(({ clean }) => clean) ?? blank(define, version)
  const lazy = (
    name: string,
    facts: { clean?: true; valid?: true; spoilt?: true },
    load: () => Promise<DataSet>,
  ): LazySet => ({
    name,
    clean: facts.clean === true,
    valid: facts.valid === true,
    spoilt: facts.spoilt === true,
    load: once(load),
  })
  return [
    ...own.map((set) => lazy(set.name, set.clean ? { clean: true } : {}, async () => set)),
    lazy('sweep', {}, () => sweepOf(base)),
    lazy('made up', { valid: true }, () => validSet(base, choice)),
    lazy('made up, one fault a record', { spoilt: true }, () => spoiltSet(base, 'dirty', choice)),
    lazy('made up, nasty texts', {}, () => spoiltSet(base, 'hostile', choice)),
  ]
}
