import type { FormatVersion } from '@nrec-align/mapping'
import { accountBinding } from './bindings/account.ts'
import { contactBindings } from './bindings/contact.ts'
import { programBinding } from './bindings/program.ts'
import { programEngagementBinding } from './bindings/program-engagement.ts'
import { serviceBinding } from './bindings/service.ts'
import { serviceDeliveryBinding } from './bindings/service-delivery.ts'
import { account } from './layouts/account.ts'
import { contact } from './layouts/contact.ts'
import { program } from './layouts/program.ts'
import { programCohort } from './layouts/program-cohort.ts'
import { programEngagement } from './layouts/program-engagement.ts'
import { recordTypes } from './layouts/record-types.ts'
import { service } from './layouts/service.ts'
import { serviceDelivery } from './layouts/service-delivery.ts'
import { serviceParticipant } from './layouts/service-participant.ts'
import { serviceSchedule } from './layouts/service-schedule.ts'
import { serviceSession } from './layouts/service-session.ts'

/** The module with the names its own source gives. */
export const unmanaged: FormatVersion = {
  version: 'unmanaged',
  title: 'Program Management Module, names as in its source',
  packaging: { kind: 'files' },
  layouts: [
    recordTypes,
    account,
    contact,
    program,
    programCohort,
    service,
    serviceSchedule,
    serviceSession,
    programEngagement,
    serviceParticipant,
    serviceDelivery,
  ],
  bindings: [
    accountBinding,
    ...contactBindings,
    programBinding,
    serviceBinding,
    programEngagementBinding,
    serviceDeliveryBinding,
  ],
}
