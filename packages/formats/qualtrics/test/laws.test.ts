import { formatLaws } from '@nrec-align/testkit'
import { qualtrics } from '../src/index.ts'

formatLaws(qualtrics, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
