import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** Levels of performance, in the words of the standard. */
export const performanceLevel = textDescriptorTable('PerformanceLevel', [
  'Advanced',
  'Basic',
  'Below Basic',
  'Well Below Basic',
  'Met Standard',
  'Did Not Meet Standard',
  'Pass',
  'Fail',
  'Commended Performance',
  'Above Benchmark',
  'Proficient',
  'Minimum',
  'Satisfactory',
  'Unsatisfactory',
])
