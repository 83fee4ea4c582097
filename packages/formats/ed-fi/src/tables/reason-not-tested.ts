import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Why there is no score. */
export const reasonNotTested = descriptorTable('ReasonNotTested', 'testStatus', {
  rows: [
    ['Absent', 'absent'],
    ['Alternate assessment administered', 'alternate'],
    ['Refusal by parent', 'refused', 'broader', 'read'],
    ['Refusal by student', 'refused', 'broader', 'read'],
    ['LEP exempt', 'exempt', 'broader', 'read'],
    ['Parental waiver', 'exempt', 'broader', 'read'],
    ['Medical waiver', 'exempt', 'broader', 'read'],
    ['Other', 'not-tested'],
    ['Disruptive behavior', 'not-tested', 'lossy', 'read'],
    ['Foreign exchange student waiver', 'not-tested', 'lossy', 'read'],
    ['LEP postponement', 'not-tested', 'lossy', 'read'],
    ['Not appropriate (ARD decision)', 'not-tested', 'lossy', 'read'],
    ['Not tested (ARD decision)', 'not-tested', 'lossy', 'read'],
    ['Previously passed the examination', 'not-tested', 'lossy', 'read'],
  ],
})
