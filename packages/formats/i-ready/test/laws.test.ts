import { formatLaws } from '@nrec-align/testkit'
import { iReady } from '../src/index.ts'

formatLaws(iReady, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
