import { formatLaws } from '@nrec-align/testkit'
import { ccd } from '../src/index.ts'

formatLaws(ccd, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
