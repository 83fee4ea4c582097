import { formatLaws } from '@nrec-align/testkit'
import { vtDc } from '../src/index.ts'

formatLaws(vtDc, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
