import { formatLaws } from '@nrec-align/testkit'
import { studentTracker } from '../src/index.ts'

formatLaws(studentTracker, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
