import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Levels of schools. */
export const schoolCategory = descriptorTable('SchoolCategory', 'schoolLevel', {
  rows: [
    ['Infant/toddler School', 'infant-toddler'],
    ['Preschool/early childhood', 'prekindergarten'],
    ['Primary School', 'primary'],
    ['Elementary School', 'elementary'],
    ['Middle School', 'middle'],
    ['Junior High School', 'junior-high'],
    ['Intermediate School', 'intermediate'],
    ['High School', 'high'],
    ['Secondary School', 'secondary'],
    ['Other Secondary', 'secondary', 'lossy', 'read'],
    ['Joint Secondary and Postsecondary School', 'secondary-postsecondary'],
    ['Other Combination', 'combination'],
    ['Adult School', 'adult'],
    ['All Levels', 'all'],
    ['Ungraded', 'ungraded'],
    ['Elementary/Secondary School', 'all', 'lossy', 'read'],
  ],
})
