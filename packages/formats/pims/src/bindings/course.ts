import { bind, type Codec, constant, identifier, text } from '@nrec-align/mapping'
import type { Identifier } from '@nrec-align/schema'
import { course as courseLayout } from '../layouts/course.ts'
import { studentCourseEnrollment } from '../layouts/student-course-enrollment.ts'
import { isoDay, schoolNumber } from './common-pairs.ts'

/** The key of a course as published; the code of the agency is free text and stands last. */
const courseKey = [
  'SUBMITTING AUN',
  'SCHOOL NUMBER',
  'SCHOOL YEAR DATE',
  'SUPPLEMENTARY COURSE DIFFERENTIATOR',
  'COURSE CODE LONG',
] as const

const sectionKey = [
  'SUBMITTING AUN',
  'SCHOOL NUMBER',
  'SCHOOL YEAR DATE',
  'ENROLLMENT PERIOD NUMBER',
  'SUPPLEMENTARY COURSE DIFFERENTIATOR',
  'COURSE CODE LONG',
  'SECTION CODE LONG',
] as const

const periodKey = ['SUBMITTING AUN', 'SCHOOL NUMBER', 'SCHOOL YEAR DATE', 'ENROLLMENT PERIOD NUMBER'] as const

const inKey = { mode: 'decodeOnly', reason: 'written with the key of which it is a part' } as const
const keyed = identifier({ joinedBy: '|' })

/** A class has the one marking period of its key. */
const inPeriods: Codec<readonly Identifier[]> = { kind: 'identifier', joinedBy: '|' }

const course = bind(courseLayout, {
  id: 'course',
  grain: 'course',
  pairs: {
    'organization.identifiers[us-pa.school]': [['SUBMITTING AUN', 'SCHOOL NUMBER'], schoolNumber, inKey],
    courseCode: ['COURSE CODE LONG', text(), inKey],
    title: ['COURSE NAME', text()],
    'identifiers[us-pa.course]': [courseKey, keyed],
  },
})

const membership = bind(studentCourseEnrollment, {
  id: 'class-member',
  grain: 'sectionEnrollment',
  pairs: {
    'section.school.identifiers[us-pa.school]': [['SUBMITTING AUN', 'SCHOOL NUMBER'], schoolNumber, inKey],
    'person.identifiers[us-pa.pasecureid]': ['PASECUREID', identifier()],
    role: [[], constant('student')],
    begin: ['EFFECTIVE DATE', isoDay],
    'section.sectionCode': ['SECTION CODE LONG', text(), inKey],
    // The number is the only name the class has here.
    'section.title': ['SECTION CODE LONG', text(), inKey],
    'section.sectionType': [[], constant('scheduled'), { mode: 'decodeOnly', reason: 'homerooms have no course' }],
    'section.sessions.identifiers[us-pa.marking-period]': [periodKey, inPeriods, inKey],
    'section.course.identifiers[us-pa.course]': [courseKey, keyed, inKey],
    'section.identifiers[us-pa.section]': [sectionKey, keyed],
  },
  defaults: { 'ENROLLMENT CODE': ['E1', 'only joining a class is reported'] },
})

export const courseBindings = [course, membership]
