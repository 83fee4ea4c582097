import { formatLaws } from '@nrec-align/testkit'
import { mapGrowth } from '../src/index.ts'

formatLaws(mapGrowth, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
