import { personRole } from '../code-sets/person-role.ts'
import { raceCategory } from '../code-sets/race-category.ts'
import { raceRollup } from '../code-sets/race-rollup.ts'
import { sex } from '../code-sets/sex.ts'
import { addresses } from '../fields/address.ts'
import { ceds, ceds12 } from '../fields/ceds.ts'
import { code, codes } from '../fields/code.ts'
import { contactPoints } from '../fields/contact-points.ts'
import { languages } from '../fields/languages.ts'
import { nameParts } from '../fields/name-parts.ts'
import { boolean } from '../fields/number.ts'
import { otherNames } from '../fields/other-names.ts'
import { struct } from '../fields/struct.ts'
import { patternText, text } from '../fields/text.ts'
import { date } from '../fields/time.ts'

export const personFields = {
  roles: codes(personRole, {
    description: 'The capacities in which the person appears anywhere.',
    privacy: 'public',
  }).optional(),
  ...nameParts,
  otherNames: otherNames.optional(),
  birthDate: date({ description: 'The day of birth.', privacy: 'direct-identifier', ceds: ceds('000033') }).optional(),
  birthPlace: struct(
    {
      city: text({ description: 'The city or town.', privacy: 'quasi-identifier' }).optional(),
      stateProvince: text({
        description: 'The state or province, as an ISO 3166-2 code where it is known.',
        privacy: 'quasi-identifier',
      }).optional(),
      country: patternText(/^[A-Z]{2}$/, {
        description: 'The country, as an ISO 3166-1 alpha-2 code.',
        privacy: 'quasi-identifier',
      }).optional(),
    },
    { description: 'Where the person was born.', privacy: 'quasi-identifier' },
  ).optional(),
  sex: code(sex, {
    description: 'The sex or gender that the source reports.',
    privacy: 'quasi-identifier',
    ceds: ceds('000255'),
  }).optional(),
  genderIdentity: text({
    description: 'The gender identity or pronouns that the person states.',
    privacy: 'sensitive',
  }).optional(),
  hispanicLatino: boolean({
    description: 'Whether the person is Hispanic or Latino, of whatever race.',
    privacy: 'quasi-identifier',
    ceds: ceds12('000144'),
    unit: 'races',
  }).optional(),
  races: codes(raceCategory, {
    description: 'The races of the person, as many as apply; a combined category is never one of them.',
    privacy: 'quasi-identifier',
    ceds: ceds('001943'),
    unit: 'races',
  }).optional(),
  raceRollup: code(raceRollup, {
    description: 'The one reporting category, for where the source gives nothing finer.',
    privacy: 'quasi-identifier',
    unit: 'races',
  }).optional(),
  languages: languages.optional(),
  contactPoints: contactPoints(
    'direct-identifier',
    'The e-mail addresses and telephone numbers of the person.',
    ceds('000088'),
  ).optional(),
  addresses: addresses('direct-identifier', 'Where the person lives and gets mail.').optional(),
  username: text({
    description: 'The name under which the person logs in; passwords are never read.',
    privacy: 'direct-identifier',
  }).optional(),
  household: text({
    description: 'The key by which a source groups people into a household.',
    privacy: 'quasi-identifier',
  }).optional(),
}
