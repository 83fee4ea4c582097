/** Why a file is kept for its own format only. */
export const notGrades = 'Marks of single pieces of work are not part of the common record yet.'
export const notResources = 'Learning resources are not part of the common record.'
export const notLogins = 'Login profiles are not part of the common record.'
