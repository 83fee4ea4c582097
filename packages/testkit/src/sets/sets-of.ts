import type { FormatFunction } from '@nrec-align/mapping'
import type { DataSet } from './data-set.ts'
import { fixtureSets } from './fixtures.ts'
import { sweepOf } from './sweep.ts'

/** A data set that is made when it is first needed. */
export interface LazySet {
  readonly name: string
  readonly clean: boolean
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
 * The data sets a version is tried on: its fixtures, and a sweep over everything it declares.
 *
 * @param fixtures folder of fixtures, if the format has one
 */
export const setsOf = (define: FormatFunction, version: string, fixtures: string | undefined): readonly LazySet[] => {
  const all = fixtures === undefined ? [] : fixtureSets(define, fixtures)
  const own = all.filter(({ instance }) => instance.version === version)
  const base = own.find(({ clean }) => clean) ?? blank(define, version)
  return [
    ...own.map((set) => ({ name: set.name, clean: set.clean, load: async () => set })),
    { name: 'sweep', clean: false, load: once(() => sweepOf(base)) },
  ]
}
