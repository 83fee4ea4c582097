import { codeTable } from '@nrec-align/mapping'

/** Roles in a body, version 1.2. Three kinds of administrators read as one, so none of them is written. */
export const roleInBody = codeTable(
  'oneroster.role',
  'personRole',
  { source: '1EdTech OneRoster 1.2 CSV tables: roles.csv, column role', verified: true },
  [
    ['aide', 'aide'],
    ['counselor', 'counselor'],
    ['districtAdministrator', 'administrator', 'broader', 'decodeOnly'],
    ['guardian', 'guardian'],
    ['parent', 'parent'],
    ['principal', 'principal'],
    ['proctor', 'proctor'],
    ['relative', 'relative'],
    ['siteAdministrator', 'administrator', 'broader', 'decodeOnly'],
    ['student', 'student'],
    ['systemAdministrator', 'administrator', 'broader', 'decodeOnly'],
    ['teacher', 'teacher'],
  ],
)

/** Roles of a user, version 1.1. */
export const roleOfUser = codeTable(
  'oneroster-1.1.user-role',
  'personRole',
  { source: '1EdTech OneRoster 1.1 CSV tables: users.csv, column role', verified: true },
  [
    ['administrator', 'administrator'],
    ['aide', 'aide'],
    ['guardian', 'guardian'],
    ['parent', 'parent'],
    ['proctor', 'proctor'],
    ['relative', 'relative'],
    ['student', 'student'],
    ['teacher', 'teacher'],
  ],
)

/** Roles in a class. */
export const roleInClass = codeTable(
  'oneroster.class-role',
  'personRole',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: enrollments.csv, column role', verified: true },
  [
    ['administrator', 'administrator'],
    ['proctor', 'proctor'],
    ['student', 'student'],
    ['teacher', 'teacher'],
  ],
)
