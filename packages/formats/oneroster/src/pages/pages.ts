import { json, type Layout } from '@nrec-align/mapping'
import { ignored, link, links, named, optional, type PageFacts, page, texts } from './page.ts'

const byParent = 'A record that is part of another one names it as its parent.'
const resources = ignored('resources', 'Learning resources are not part of the common record.')

/** The names of grade levels differ: most services say `grades`, the one whose definition was read says `grade`. */
const grades = texts('grades', 'grades', 'grade')
const subjects = page(texts('subjects'), texts('subjectCodes'))

/**
 * Where the columns of version 1.2 stand in the pages of a OneRoster service, by property of the page.
 *
 * Members follow the definition that the Ed-Fi implementation of the service publishes. What references, `userIds` and
 * `primaryOrg` hold, that roles stand inside users, and second names were seen in public third-party copies only.
 */
const pages: Readonly<Record<string, PageFacts>> = {
  academicSessions: page(link('parentSourcedId', 'parent'), ignored('children', byParent)),
  categories: page(),
  classes: page(
    link('courseSourcedId', 'course'),
    link('schoolSourcedId', 'school'),
    links('termSourcedIds', 'terms'),
    grades,
    subjects,
    texts('periods'),
    resources,
  ),
  courses: page(link('schoolYearSourcedId', 'schoolYear'), link('orgSourcedId', 'org'), grades, subjects, resources),
  demographics: page(),
  enrollments: page(link('classSourcedId', 'class'), link('schoolSourcedId', 'school'), link('userSourcedId', 'user')),
  lineItems: page(
    link('classSourcedId', 'class'),
    link('categorySourcedId', 'category'),
    link('academicSessionSourcedId', 'gradingPeriod'),
    link('schoolSourcedId', 'school'),
    optional('schoolSourcedId'),
  ),
  orgs: page(link('parentSourcedId', 'parent'), ignored('children', byParent)),
  results: page(
    link('lineItemSourcedId', 'lineItem'),
    link('studentSourcedId', 'student'),
    link('classSourcedId', 'class'),
    named('scoreStatus', 'scoreStatus', 'resultStatus'),
    named('scoreDate', 'scoreDate', 'date'),
  ),
  // A role inside its user has no sourcedId of its own.
  roles: page(link('userSourcedId', 'user'), link('orgSourcedId', 'org'), optional('sourcedId')),
  users: page(
    {
      paths: { userIds: 'userIds[]' },
      lists: { userIds: { separator: ',', item: '{<type>:<identifier>}' } },
      holds: {
        // What happens to a user happens to the roles that stand in it.
        roles: {
          layout: 'roles',
          takes: { userSourcedId: 'sourcedId', status: 'status', dateLastModified: 'dateLastModified' },
        },
      },
    },
    links('agentSourcedIds', 'agents'),
    grades,
    link('primaryOrgSourcedId', 'primaryOrg'),
    ignored('demographics', 'The demographic record names its user.'),
    optional('enabledUser'),
  ),
}

/** The layout, read from pages of JSON as well where a service has such pages. */
export const alsoFromPages = (layout: Layout): Layout => {
  const facts = pages[layout.id]
  return facts === undefined ? layout : { ...layout, alsoRead: [json({ property: layout.id, ...facts })] }
}
