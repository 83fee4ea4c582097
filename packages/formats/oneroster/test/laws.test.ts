import { formatLaws } from '@nrec-align/testkit'
import { oneroster } from '../src/index.ts'

formatLaws(oneroster, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {
    'users agentSourcedIds': 'Only the roles of students and of their relatives say whose agents are named.',
  },
  unreachable: {
    'code oneroster.role: student':
      'A row with the role of a student is an enrollment; the code stands in the list of published roles.',
  },
})
