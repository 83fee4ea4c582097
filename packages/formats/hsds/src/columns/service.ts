import { open, personal, required } from './column.ts'

const described = {
  id: required('Identifier of the service.'),
  organization_id: required('The organization that offers it.'),
  program_id: open('The program under which it is offered.'),
  name: required('Official or public name.'),
  alternate_name: open('Another name that is in use.'),
  description: open('What the service is.'),
  url: open('Address of a page about it.'),
  email: open('E-mail address for questions about it.'),
  status: required('Whether it is on offer: active, inactive, defunct or temporarily closed.'),
  interpretation_services: open('Interpreting that is to be had with it.'),
  application_process: open('Steps to take to get it.'),
} as const

const waiting = {
  wait_time: open('How long people may wait for it; deprecated in 3.0.'),
  fees: open('What it costs; deprecated in 3.0.'),
  accreditations: open('Accreditations it has.'),
} as const

const licenses = open('Licenses that a government gave; deprecated in 3.0.')

/** What version 3.0 says of a service. */
export const serviceColumns = {
  ...described,
  fees_description: open('What it costs.'),
  ...waiting,
  eligibility_description: open('The people it is for.'),
  minimum_age: open('Youngest age in years.'),
  maximum_age: open('Oldest age in years.'),
  assured_date: open('Day on which somebody last checked what is said here.'),
  assurer_email: personal('E-mail address of whoever checked it.'),
  licenses,
  alert: open('What to know for a short time.'),
  last_modified: open('Moment of the last change, to the millisecond.'),
} as const

/** What version 2.0.1 says of a service. */
export const serviceColumns201 = { ...described, ...waiting, licenses } as const
