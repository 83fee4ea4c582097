import type { EntityName } from '@nrec-align/schema'

/** Where a record says whom it is about, where that was, and when. */
interface PersonRecord {
  /** The field that names the person; `id` where the record is the person. */
  readonly person: string
  /** The field that names the school or other body, where there is one; else the schools at which the person is enrolled. */
  readonly organization?: string
  /** The school year itself, or days of which one must lie in it; none where the record holds at any time. */
  readonly when: { readonly schoolYear?: string; readonly begin?: string; readonly end?: string }
}

/** The entities whose records are about one person each. */
export const personEntities = {
  student: { person: 'id', when: {} },
  enrollment: { person: 'student', organization: 'school', when: { schoolYear: 'schoolYear' } },
  studentStatus: { person: 'student', when: { schoolYear: 'schoolYear', begin: 'begin', end: 'end' } },
  attendanceSummary: { person: 'student', organization: 'organization', when: { schoolYear: 'schoolYear' } },
  disciplineAction: { person: 'student', organization: 'school', when: { begin: 'incidentDate', end: 'incidentDate' } },
  assessmentResult: {
    person: 'student',
    organization: 'organization',
    when: { schoolYear: 'schoolYear', begin: 'date', end: 'date' },
  },
  completion: { person: 'student', organization: 'school', when: { begin: 'date', end: 'date' } },
  postsecondaryEnrollment: { person: 'student', when: { begin: 'begin', end: 'end' } },
  // The organization of a participation is who reports it, not where the person goes to school.
  participation: { person: 'participant', when: { begin: 'begin', end: 'end' } },
  serviceDelivery: { person: 'participant', when: { begin: 'date', end: 'date' } },
} as const satisfies { readonly [E in EntityName]?: PersonRecord }

/** An entity whose records are about one person each. */
export type PersonEntity = keyof typeof personEntities
