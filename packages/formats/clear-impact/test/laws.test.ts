import { formatLaws } from '@nrec-align/testkit'
import { clearImpact } from '../src/index.ts'

formatLaws(clearImpact, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
