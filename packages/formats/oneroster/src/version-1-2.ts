import type { FormatVersion } from '@nrec-align/mapping'
import { academicSessionBinding } from './bindings/academic-sessions.ts'
import { categoryBinding } from './bindings/categories.ts'
import { classBinding } from './bindings/classes.ts'
import { courseBinding } from './bindings/courses.ts'
import { demographicsBinding } from './bindings/demographics.ts'
import { sectionEnrollmentBinding } from './bindings/enrollments.ts'
import { lineItemBinding } from './bindings/line-items.ts'
import { orgBindings } from './bindings/orgs.ts'
import { resultBinding } from './bindings/results.ts'
import { roleBindings } from './bindings/roles.ts'
import { userBindings } from './bindings/users.ts'
import { academicSessions } from './layouts/academic-sessions.ts'
import { categories } from './layouts/categories.ts'
import { classResources } from './layouts/class-resources.ts'
import { classes } from './layouts/classes.ts'
import { courseResources } from './layouts/course-resources.ts'
import { courses } from './layouts/courses.ts'
import { demographics } from './layouts/demographics.ts'
import { enrollments } from './layouts/enrollments.ts'
import { lineItemLearningObjectiveIds } from './layouts/line-item-learning-objective-ids.ts'
import { lineItemScoreScales } from './layouts/line-item-score-scales.ts'
import { lineItems } from './layouts/line-items.ts'
import { orgs } from './layouts/orgs.ts'
import { resources } from './layouts/resources.ts'
import { resultLearningObjectiveIds } from './layouts/result-learning-objective-ids.ts'
import { resultScoreScales } from './layouts/result-score-scales.ts'
import { results } from './layouts/results.ts'
import { roles } from './layouts/roles.ts'
import { scoreScales } from './layouts/score-scales.ts'
import { userProfiles } from './layouts/user-profiles.ts'
import { userResources } from './layouts/user-resources.ts'
import { users } from './layouts/users.ts'
import { manifestOf } from './manifest.ts'
import { alsoFromPages } from './pages/pages.ts'
import { sex } from './tables/sex.ts'

/** In the order in which the manifest lists them. */
const layouts = [
  academicSessions,
  categories,
  classes,
  classResources,
  courses,
  courseResources,
  demographics,
  enrollments,
  lineItemLearningObjectiveIds,
  lineItems,
  lineItemScoreScales,
  orgs,
  resources,
  resultLearningObjectiveIds,
  results,
  resultScoreScales,
  roles,
  scoreScales,
  userProfiles,
  userResources,
  users,
].map(alsoFromPages)

export const version12: FormatVersion = {
  version: '1.2',
  title: 'OneRoster 1.2',
  packaging: { kind: 'zip', referentiallyComplete: true, manifest: manifestOf('1.2', layouts) },
  layouts,
  bindings: [
    ...orgBindings,
    ...userBindings,
    ...roleBindings,
    demographicsBinding(sex),
    academicSessionBinding,
    courseBinding,
    classBinding,
    sectionEnrollmentBinding,
    categoryBinding,
    lineItemBinding,
    resultBinding,
  ],
}
