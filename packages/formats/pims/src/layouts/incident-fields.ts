import { field, key } from './column.ts'

/** What the incident templates have in common. */
export const incidentId = (position: number) =>
  field(position, 'The incident, by a number unique in the agency and year.', 'quasi-identifier', 30, key)

export const offenderId = (position: number) =>
  field(position, 'The person involved, by the number in the Person template.', 'direct-identifier', 20, key)

/** Why a template is only kept: its facts belong to records that name neither student nor measure. */
export const beside = 'belongs to an incident, of which the common record knows only the measures taken'
