import { formatLaws } from '@nrec-align/testkit'
import { pmm } from '../src/index.ts'

formatLaws(pmm, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
