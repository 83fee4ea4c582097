import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Kinds of schools. */
export const schoolType = descriptorTable('SchoolType', 'schoolType', {
  rows: [
    ['Alternative', 'alternative'],
    ['Career and Technical Education', 'career-technical'],
    ['Regular', 'regular'],
    ['Special Education', 'special-education'],
    ['Reportable Program', 'reportable'],
  ],
})
