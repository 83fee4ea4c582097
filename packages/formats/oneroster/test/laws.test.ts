import { formatLaws } from '@nrec-align/testkit'
import { oneroster } from '../src/index.ts'

formatLaws(oneroster, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
