import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Levels on a common scale. */
export const proficiency = descriptorTable('PerformanceLevel', 'proficiency', {
  rows: [
    ['Advanced', 'exceeds'],
    ['Proficient', 'meets'],
    ['Basic', 'approaching', 'lossy', 'read'],
    ['Below Basic', 'below'],
    ['Well Below Basic', 'below', 'broader', 'read'],
    ['Met Standard', 'meets', 'narrower', 'read'],
    ['Did Not Meet Standard', 'below', 'lossy', 'read'],
    ['Pass', 'meets', 'narrower', 'read'],
    ['Fail', 'below', 'lossy', 'read'],
    ['Commended Performance', 'exceeds', 'exact', 'read'],
    ['Above Benchmark', 'exceeds', 'lossy', 'read'],
    ['Satisfactory', 'meets', 'narrower', 'read'],
    ['Unsatisfactory', 'below', 'lossy', 'read'],
    ['Minimum', 'approaching', 'lossy', 'read'],
  ],
})
