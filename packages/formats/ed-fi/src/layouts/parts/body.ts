import { kept } from '../kept.ts'
import { date, descriptor, type Member, string } from '../member.ts'
import { addresses, internationalAddresses } from './addresses.ts'
import { institutionTelephones } from './contact-points.ts'

const indicator = { carried: kept.noList }

/** What every body has: school, district, community organization or provider. */
export const body = {
  nameOfInstitution: string('Name of the body.', 'public', 75, { required: 'always' }),
  shortNameOfInstitution: string('Short name.', 'public', 75),
  webSite: string('Address of its pages.', 'public', 255),
  operationalStatusDescriptor: descriptor('Whether the body is open, closed or to come.', 'public'),
  ...addresses('public'),
  ...institutionTelephones,
  'identificationCodes[].educationOrganizationIdentificationSystemDescriptor': descriptor(
    'Whose number it is: the state, NCES and others.',
    'public',
    {
      required: 'given',
      xml: 'EducationOrganizationIdentificationCode[].EducationOrganizationIdentificationSystem',
    },
  ),
  'identificationCodes[].identificationCode': string('Number of the body with that issuer.', 'public', 60, {
    required: 'given',
    xml: 'EducationOrganizationIdentificationCode[].IdentificationCode',
  }),
  ...internationalAddresses('public'),
  'indicators[].indicatorDescriptor': descriptor('What is indicated about the body.', 'public', {
    ...indicator,
    required: 'given',
    xml: 'EducationOrganizationIndicator[].Indicator',
  }),
  'indicators[].indicatorGroupDescriptor': descriptor('Group of the indicator.', 'public', {
    ...indicator,
    xml: 'EducationOrganizationIndicator[].IndicatorGroup',
  }),
  'indicators[].indicatorLevelDescriptor': descriptor('Level that is reached.', 'public', {
    ...indicator,
    xml: 'EducationOrganizationIndicator[].IndicatorLevel',
  }),
  'indicators[].designatedBy': string('Who says so.', 'public', 60, {
    ...indicator,
    xml: 'EducationOrganizationIndicator[].DesignatedBy',
  }),
  'indicators[].indicatorValue': string('Value of the indicator.', 'public', 60, {
    ...indicator,
    xml: 'EducationOrganizationIndicator[].IndicatorValue',
  }),
  'indicators[].periods[].beginDate': date('First day of a time in which it holds.', 'public', {
    ...indicator,
    required: 'given',
    xml: 'EducationOrganizationIndicator[].Period[].BeginDate',
  }),
  'indicators[].periods[].endDate': date('Last day of that time.', 'public', {
    ...indicator,
    xml: 'EducationOrganizationIndicator[].Period[].EndDate',
  }),
} satisfies Record<string, Member>

/** What kind of body the standard counts it as, in a list of one. */
export const categories = <L extends string>(
  list: L,
  facts: { readonly carried?: string } = {},
): { readonly [N in `${L}[].educationOrganizationCategoryDescriptor`]: Member } =>
  ({
    [`${list}[].educationOrganizationCategoryDescriptor`]: descriptor('Kind of body.', 'public', {
      ...facts,
      required: 'always',
      xml: 'EducationOrganizationCategory[]',
    }),
  }) as { readonly [N in `${L}[].educationOrganizationCategoryDescriptor`]: Member }
