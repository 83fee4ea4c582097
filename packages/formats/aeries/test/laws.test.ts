import { formatLaws } from '@nrec-align/testkit'
import { aeries } from '../src/index.ts'

formatLaws(aeries, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
