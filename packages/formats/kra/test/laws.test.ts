import { formatLaws } from '@nrec-align/testkit'
import { kra } from '../src/index.ts'

formatLaws(kra, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
