/** The grades of the district from kindergarten on; a place in this list is the age of a typical pupil, less five. */
export const grades = ['KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

/** The last place in the list of grades. */
export const lastGrade = grades.length - 1
