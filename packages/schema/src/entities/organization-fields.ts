import { operationalStatus } from '../code-sets/operational-status.ts'
import { organizationControl } from '../code-sets/organization-control.ts'
import { organizationType } from '../code-sets/organization-type.ts'
import { partnerSector } from '../code-sets/partner-sector.ts'
import { state } from '../code-sets/state.ts'
import { addresses } from '../fields/address.ts'
import { ceds } from '../fields/ceds.ts'
import { code, codes } from '../fields/code.ts'
import { contactPoints } from '../fields/contact-points.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'

export const organizationFields = {
  name: text({ description: 'The official or public name.', privacy: 'public', ceds: ceds('000204') }),
  alternateName: text({ description: 'A short, former or popular name.', privacy: 'public' }).optional(),
  type: code(organizationType, {
    description: 'What sort of body it is.',
    privacy: 'public',
    ceds: ceds('001156'),
  }).optional(),
  parentOrganization: reference('organization', {
    description: 'The body to which it belongs.',
    privacy: 'public',
  }).optional(),
  description: text({ description: 'An account of the work of the body, in free text.', privacy: 'public' }).optional(),
  sectors: codes(partnerSector, {
    description: 'The sectors of the local alliance in which the body works.',
    privacy: 'public',
  }).optional(),
  operationalStatus: code(operationalStatus, {
    description: 'Whether the body is open, new, closing or inactive.',
    privacy: 'public',
    ceds: ceds('000533'),
  }).optional(),
  addresses: addresses('public', 'Where the body is found and gets mail.').optional(),
  contactPoints: contactPoints(
    'public',
    'The telephone numbers, e-mail and web addresses of the body.',
    ceds('000279'),
  ).optional(),
  stateCode: code(state, {
    description: 'The state that oversees the body or in which it lies.',
    privacy: 'public',
    ceds: ceds('000267'),
  }).optional(),
  control: code(organizationControl, {
    description: 'Who runs the body: the public, a private owner or a government.',
    privacy: 'public',
  }).optional(),
}
