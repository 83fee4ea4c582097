const objects = [
  'recordType',
  'account',
  'contact',
  'program',
  'cohort',
  'service',
  'schedule',
  'session',
  'engagement',
  'participant',
  'delivery',
] as const

type ObjectName = (typeof objects)[number]

const padded = (number: number): string => String(number).padStart(2, '0')

/** The made-up id of a record in the fixtures: 99, the number of its object, its own number. */
export const recordId = (object: ObjectName, number: number): string =>
  `99000000000${padded(objects.indexOf(object) + 1)}${padded(number)}AAA`

/** The id of the same record in the common record. */
export const commonId = (object: ObjectName, number: number): string =>
  `salesforce.id@sample-org/${recordId(object, number)}`
