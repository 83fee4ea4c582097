import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** How Title I, Part A applies to a school. */
export const titleIDesignation = descriptorTable('TitleIPartASchoolDesignation', 'titleIStatus', {
  rows: [
    ['Not A Title I School', 'not-title-i'],
    ['Title I Schoolwide Eligible School-No Program', 'schoolwide-eligible-none'],
    ['Title I Schoolwide Eligible-Target Assist Program', 'schoolwide-eligible-targeted'],
    ['Title I Schoolwide School', 'schoolwide'],
    ['Title I Targeted Assistance Eligible-No Program', 'targeted-eligible-none'],
    ['Title I Targeted Assistance School', 'targeted'],
    ['Missing', 'unknown', 'lossy'],
  ],
})
