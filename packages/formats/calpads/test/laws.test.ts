import { formatLaws } from '@nrec-align/testkit'
import { calpads } from '../src/index.ts'

formatLaws(calpads, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
