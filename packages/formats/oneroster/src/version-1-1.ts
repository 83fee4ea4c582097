import type { FormatVersion } from '@nrec-align/mapping'
import { academicSessionBinding } from './bindings/academic-sessions.ts'
import { categoryBinding11 } from './bindings/categories.ts'
import { classBinding } from './bindings/classes.ts'
import { courseBinding } from './bindings/courses.ts'
import { demographicsBinding } from './bindings/demographics.ts'
import { sectionEnrollmentBinding } from './bindings/enrollments.ts'
import { lineItemBinding11 } from './bindings/line-items.ts'
import { orgBindings } from './bindings/orgs.ts'
import { resultBinding11 } from './bindings/results.ts'
import { userBindings11 } from './bindings/users-1-1.ts'
import { academicSessions } from './layouts/academic-sessions.ts'
import { categories11 } from './layouts/categories.ts'
import { classResources } from './layouts/class-resources.ts'
import { classes } from './layouts/classes.ts'
import { courseResources } from './layouts/course-resources.ts'
import { courses } from './layouts/courses.ts'
import { demographics } from './layouts/demographics.ts'
import { enrollments } from './layouts/enrollments.ts'
import { lineItems11 } from './layouts/line-items.ts'
import { orgs } from './layouts/orgs.ts'
import { resources } from './layouts/resources.ts'
import { results11 } from './layouts/results.ts'
import { users11 } from './layouts/users-1-1.ts'
import { manifestOf } from './manifest.ts'
import { sex11 } from './tables/sex.ts'

/** In the order in which the manifest lists them. */
const layouts = [
  academicSessions,
  categories11,
  classes,
  classResources,
  courses,
  courseResources,
  demographics,
  enrollments,
  lineItems11,
  orgs,
  resources,
  results11,
  users11,
]

export const version11: FormatVersion = {
  version: '1.1',
  title: 'OneRoster 1.1',
  packaging: { kind: 'zip', referentiallyComplete: true, manifest: manifestOf('1.1', layouts) },
  layouts,
  bindings: [
    ...orgBindings,
    ...userBindings11,
    demographicsBinding(sex11),
    academicSessionBinding,
    courseBinding,
    classBinding,
    sectionEnrollmentBinding,
    categoryBinding11,
    lineItemBinding11,
    resultBinding11,
  ],
}
