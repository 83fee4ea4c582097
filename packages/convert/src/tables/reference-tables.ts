import {
  bind,
  code,
  codeTable,
  date,
  defineFormat,
  delimited,
  identifier,
  layout,
  schoolYear,
  text,
} from '@nrec-align/mapping'

const source = 'nrec-align: tables that a run may be given'

const organizationColumns = {
  system: {
    description: 'System that issued the number of the body, such as us-ca.cds.',
    privacy: 'public',
    required: 'always',
  },
  value: { description: 'Number of the body in that system.', privacy: 'public', required: 'always' },
  name: { description: 'Name of the body.', privacy: 'public' },
  type: { description: 'What sort of body it is: a code of the set organizationType.', privacy: 'public' },
  parentSystem: { description: 'System of the number of the body above it.', privacy: 'public' },
  parentValue: { description: 'Number of the body above it.', privacy: 'public' },
} as const

const calendarColumns = {
  system: { description: 'System of the number of the school or district whose calendar it is.', privacy: 'public' },
  value: { description: 'Number of that school or district.', privacy: 'public' },
  title: { description: 'Name of the term or year.', privacy: 'public', required: 'always' },
  type: { description: 'Kind of term: a code of the set sessionType.', privacy: 'public', required: 'always' },
  begin: { description: 'First day, such as 2025-08-14.', privacy: 'public', required: 'always' },
  end: { description: 'Last day, included.', privacy: 'public', required: 'always' },
  schoolYear: { description: 'Year in which the school year ends.', privacy: 'public', required: 'always' },
} as const

const tableFacts = { container: delimited(), source, confidence: 'verified' } as const

const organizations = layout('organizations', {
  ...tableFacts,
  title: 'Organizations',
  description: 'Names of schools, districts and other bodies, one row a body.',
  files: ['organizations.csv'],
  columns: organizationColumns,
})

const calendars = layout('calendars', {
  ...tableFacts,
  title: 'Calendars',
  description: 'School years and terms, one row a session.',
  files: ['calendars.csv'],
  columns: calendarColumns,
})

const organizationType = codeTable('reference.organization-type', 'organizationType', { source, verified: true }, [
  ['school', 'school'],
  ['district', 'district'],
  ['service-agency', 'service-agency'],
  ['state-agency', 'state-agency'],
  ['national-agency', 'national-agency'],
  ['department', 'department'],
  ['network', 'network'],
  ['college', 'college'],
  ['community-organization', 'community-organization'],
  ['service-provider', 'service-provider'],
  ['branch', 'branch'],
  ['other', 'other'],
])

const sessionType = codeTable('reference.session-type', 'sessionType', { source, verified: true }, [
  ['school-year', 'school-year'],
  ['semester', 'semester'],
  ['term', 'term'],
  ['grading-period', 'grading-period'],
  ['summer', 'summer'],
  ['other', 'other'],
])

const bodyPairs = {
  'identifiers[*number]': [['system', 'value'], identifier({ systemColumn: true })],
  name: ['name', text()],
  type: ['type', code(organizationType)],
  'parentOrganization.identifiers[*number]': [['parentSystem', 'parentValue'], identifier({ systemColumn: true })],
} as const

/**
 * The tables every run understands besides those of its formats: names of bodies, and school calendars.
 *
 * They are declared like any format, so their rows are checked, counted and set aside like any other.
 *
 * @example
 * ```ts
 * import { referenceTables } from '@nrec-align/convert'
 * console.assert(referenceTables.format.versions.map(({ version }) => version).join(' ') === 'organizations calendars')
 * ```
 */
export const referenceTables = defineFormat({
  id: 'tables',
  title: 'Reference tables',
  description: 'Names of bodies and school calendars that a run is given beside its sources.',
  publisher: 'nrec-align',
  kind: 'common',
  trust: 'state',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: 'organizations',
      title: 'Names of bodies',
      packaging: { kind: 'files' },
      layouts: [organizations],
      bindings: [
        bind(organizations, { id: 'school', grain: 'school', where: { type: 'school' }, pairs: bodyPairs }),
        bind(organizations, { id: 'district', grain: 'district', where: { type: 'district' }, pairs: bodyPairs }),
        bind(organizations, { id: 'organization', grain: 'organization', pairs: bodyPairs }),
      ],
    },
    {
      version: 'calendars',
      title: 'School calendars',
      packaging: { kind: 'files' },
      layouts: [calendars],
      bindings: [
        bind(calendars, {
          id: 'session',
          grain: 'academicSession',
          pairs: {
            'organization.identifiers[*number]': [['system', 'value'], identifier({ systemColumn: true })],
            title: ['title', text()],
            sessionType: ['type', code(sessionType)],
            begin: ['begin', date('yyyy-MM-dd')],
            end: ['end', date('yyyy-MM-dd')],
            schoolYear: ['schoolYear', schoolYear('end')],
          },
        }),
      ],
    },
  ],
})
