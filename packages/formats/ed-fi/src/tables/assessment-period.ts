import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Seasons of assessments. */
export const assessmentPeriod = descriptorTable('AssessmentPeriod', 'assessmentPeriod', {
  rows: [
    ['Beginning of Year', 'fall', 'broader', 'read'],
    ['Fall', 'fall'],
    ['Middle of Year', 'winter'],
    ['End of Year', 'spring', 'broader', 'read'],
    ['Spring', 'spring'],
    ['Summer', 'summer'],
  ],
})
