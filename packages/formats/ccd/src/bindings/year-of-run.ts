/** The school year of a directory that is written. */
export const yearOfRun = [{ option: 'schoolYear' }, 'a body has no school year in the common record'] as const
