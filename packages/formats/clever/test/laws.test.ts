import { formatLaws } from '@nrec-align/testkit'
import { clever } from '../src/index.ts'

formatLaws(clever, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: { 'students Contact_relationship': 'a row without a contact has nobody it could be said of' },
})
