/**
 * The column tables of the OneRoster CSV specification, kept apart from the adapter on purpose.
 *
 * One text a column: name, `!` when required, kind, and what the kind needs.
 * `enum` lists its values, `enum+` may be extended, `ref` and `refs` name the file they point into.
 */
export type Tables = Readonly<Record<string, readonly string[]>>

const roleInClass = 'administrator|proctor|student|teacher'
const roleOfUser = 'administrator|aide|guardian|parent|proctor|relative|student|teacher'
const roleInBody =
  'aide|counselor|districtAdministrator|guardian|parent|principal|proctor|relative|siteAdministrator|student|systemAdministrator|teacher'

const shared: Tables = {
  academicSessions: [
    'title! text',
    'type! enum+ gradingPeriod|semester|schoolYear|term',
    'startDate! date',
    'endDate! date',
    'parentSourcedId ref academicSessions',
    'schoolYear! year',
  ],
  classes: [
    'title! text',
    'grades list',
    'courseSourcedId! ref courses',
    'classCode text',
    'classType! enum+ homeroom|scheduled',
    'location text',
    'schoolSourcedId! ref orgs',
    'termSourcedIds! refs academicSessions',
    'subjects list',
    'subjectCodes list',
    'periods list',
  ],
  classResources: ['title text', 'classSourcedId! ref classes', 'resourceSourcedId! ref resources'],
  courses: [
    'schoolYearSourcedId ref academicSessions',
    'title! text',
    'courseCode text',
    'grades list',
    'orgSourcedId! ref orgs',
    'subjects list',
    'subjectCodes list',
  ],
  courseResources: ['title text', 'courseSourcedId! ref courses', 'resourceSourcedId! ref resources'],
  enrollments: [
    'classSourcedId! ref classes',
    'schoolSourcedId! ref orgs',
    'userSourcedId! ref users',
    `role! enum+ ${roleInClass}`,
    'primary enum true|false',
    'beginDate date',
    'endDate date',
  ],
  orgs: [
    'name! text',
    'type! enum+ department|school|district|local|state|national',
    'identifier text',
    'parentSourcedId ref orgs',
  ],
  resources: [
    'vendorResourceId! text',
    'title text',
    'roles list',
    'importance enum primary|secondary',
    'vendorId text',
    'applicationId text',
  ],
}

const races = [
  'americanIndianOrAlaskaNative enum true|false',
  'asian enum true|false',
  'blackOrAfricanAmerican enum true|false',
  'nativeHawaiianOrOtherPacificIslander enum true|false',
  'white enum true|false',
  'demographicRaceTwoOrMoreRaces enum true|false',
  'hispanicOrLatinoEthnicity enum true|false',
  'countryOfBirthCode text',
  'stateOfBirthAbbreviation text',
  'cityOfBirth text',
  'publicSchoolResidenceStatus text',
]

const person = [
  'username! text',
  'userIds tokens',
  'givenName! text',
  'familyName! text',
  'middleName text',
  'identifier text',
  'email text',
  'sms text',
  'phone text',
  'agentSourcedIds refs users',
  'grades list',
  'password text',
]

const scoreStatus = 'exempt|fully graded|not submitted|partially graded|submitted'

const tables11: Tables = {
  ...shared,
  categories: ['title! text'],
  demographics: ['birthDate date', 'sex enum male|female', ...races],
  lineItems: [
    'title! text',
    'description text',
    'assignDate! date',
    'dueDate! date',
    'classSourcedId! ref classes',
    'categorySourcedId! ref categories',
    'gradingPeriodSourcedId! ref academicSessions',
    'resultValueMin! float',
    'resultValueMax! float',
  ],
  results: [
    'lineItemSourcedId! ref lineItems',
    'studentSourcedId! ref users',
    `scoreStatus! enum+ ${scoreStatus}`,
    'score! float',
    'scoreDate! date',
    'comment text',
  ],
  users: ['enabledUser! enum true|false', 'orgSourcedIds! refs orgs', `role! enum ${roleOfUser}`, ...person],
}

const tables12: Tables = {
  ...shared,
  categories: ['title! text', 'weight integer'],
  demographics: ['birthDate date', 'sex enum+ male|female|unspecified|other', ...races],
  lineItemLearningObjectiveIds: [
    'lineItemSourcedId! ref lineItems',
    'source! enum+ case|unknown',
    'learningObjectiveId! text',
  ],
  lineItems: [
    'title! text',
    'description text',
    'assignDate! date',
    'dueDate! date',
    'classSourcedId! ref classes',
    'categorySourcedId! ref categories',
    'academicSessionSourcedId! ref academicSessions',
    'resultValueMin float',
    'resultValueMax float',
    'schoolSourcedId! ref orgs',
  ],
  lineItemScoreScales: ['title text', 'lineItemSourcedId! ref lineItems', 'scoreScaleSourcedId! ref scoreScales'],
  resultLearningObjectiveIds: [
    'resultSourcedId! ref results',
    'source! enum+ case|unknown',
    'learningObjectiveId! text',
    'score float',
    'textScore text',
  ],
  results: [
    'lineItemSourcedId! ref lineItems',
    'studentSourcedId! ref users',
    `scoreStatus! enum+ ${scoreStatus}`,
    'score float',
    'scoreDate! date',
    'comment text',
    'textScore text',
    'classSourcedId ref classes',
    'inProgress enum true|false',
    'incomplete enum true|false',
    'late enum true|false',
    'missing enum true|false',
  ],
  resultScoreScales: ['title text', 'resultSourcedId! ref results', 'scoreScaleSourcedId! ref scoreScales'],
  roles: [
    'userSourcedId! ref users',
    'roleType! enum primary|secondary',
    `role! enum+ ${roleInBody}`,
    'beginDate date',
    'endDate date',
    'orgSourcedId! ref orgs',
    'userProfileSourcedId ref userProfiles',
  ],
  scoreScales: [
    'title! text',
    'type! text',
    'orgSourcedId! ref orgs',
    'courseSourcedId! ref courses',
    'classSourcedId! ref classes',
    'scoreScaleValue! list',
  ],
  userProfiles: [
    'userSourcedId! ref users',
    'profileType! text',
    'vendorId! text',
    'applicationId text',
    'description text',
    'credentialType! text',
    'username! text',
    'password text',
  ],
  userResources: [
    'userSourcedId! ref users',
    'orgSourcedId ref orgs',
    'classSourcedId ref classes',
    'resourceSourcedId! ref resources',
  ],
  users: [
    'enabledUser! enum true|false',
    ...person,
    'userMasterIdentifier text',
    'resourceSourcedIds refs resources',
    'preferredGivenName text',
    'preferredMiddleName text',
    'preferredFamilyName text',
    'primaryOrgSourcedId ref orgs',
    'pronouns text',
  ],
}

/** The tables of each version. */
export const tablesOf: Readonly<Record<string, Tables>> = { '1.1': tables11, '1.2': tables12 }

const files11 =
  'academicSessions categories classes classResources courses courseResources demographics enrollments lineItems orgs resources results users'
const files12 =
  'academicSessions categories classes classResources courses courseResources demographics enrollments lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources resultLearningObjectiveIds results resultScoreScales roles scoreScales userProfiles userResources users'

/** The files of each version in the order in which the manifest lists them. */
export const filesOf: Readonly<Record<string, readonly string[]>> = {
  '1.1': files11.split(' '),
  '1.2': files12.split(' '),
}
