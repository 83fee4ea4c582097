import { identifier, identifiers, schoolYear, text } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'

/** The number of a student; a student of another source is written under the common id. */
export const studentId = identifier({ scopeOption: 'host', systemOption: 'studentSystem', mint: true })

/** The number of a contact; one of another source is written under the common id. */
export const contactId = identifier({ scopeOption: 'host', mint: true })

/** The number of a school, district or other body: a whole number, so none can be made up. */
export const bodyId = identifier({ scopeOption: 'host', systemOption: 'organizationSystem' })

/** A person, by the system the number comes from and the number. */
export const personId = identifier({ scopeOption: 'host', joinedBy: '|' })

/** A session, by school, school year and name. */
export const sessionId = identifier({
  scopeOption: 'host',
  joinedBy: '|',
  joins: [text(), schoolYear('endOrRange'), text()],
})

/** A program, by body, kind and name. */
export const programId = identifier({ scopeOption: 'host', joinedBy: '|' })

/** A measure or a result, by what makes it unique on the host; the number comes last. */
export const keyed = identifier({ scopeOption: 'host', joinedBy: '|' })

const ofStudent = (code: string): string => descriptorUri('StudentIdentificationSystem', code)

/** Numbers of a student with other bodies; those of a district or school are unique with it. */
export const studentCodes = identifiers(
  [
    { wire: ofStudent('State'), option: 'stateStudentSystem', issuerOption: 'stateStudentIssuer' },
    { wire: ofStudent('District'), system: 'local', scoped: true },
    { wire: ofStudent('School'), system: 'local', scoped: true },
    { wire: ofStudent('Local'), system: 'local', scoped: true },
    { wire: ofStudent('Student Number'), system: 'local', scoped: true },
    { wire: ofStudent('SSN'), secret: true },
    { wire: ofStudent('Canadian SIN'), secret: true },
  ],
  'scoped',
)

const ofBody = (code: string): string => descriptorUri('EducationOrganizationIdentificationSystem', code)

const ofState = { wire: ofBody('SEA'), option: 'stateOrganizationSystem' } as const

/** Numbers of a school with others. */
export const schoolCodes = identifiers([{ wire: ofBody('NCES'), system: 'nces.school' }, ofState])

/** Numbers of a district with others. */
export const districtCodes = identifiers([{ wire: ofBody('NCES'), system: 'nces.lea' }, ofState])

/** Numbers of another body with others. */
export const otherCodes = identifiers([ofState])
