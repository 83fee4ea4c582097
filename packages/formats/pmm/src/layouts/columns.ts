import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'

/** Longest text of a long text area of this module. */
export const longText = 32_768

/** An id has 15 or 18 characters; where that is published was not seen, so it only warns. */
const idLength = { length: 18, lengthConfidence: 'inferred' } as const

/** A field that names another record by its id. */
export const lookup = (description: string, privacy: PrivacyClass = 'direct-identifier'): Column => ({
  description,
  privacy,
  ...idLength,
})

/** A field that must name another record. */
export const requiredLookup = (description: string, privacy: PrivacyClass): Column => ({
  ...lookup(description, privacy),
  required: 'always',
})

/** The record's own id; files of a data set before its first load write the name in lower case. */
export const recordId = (privacy: PrivacyClass): Column => ({
  description: 'Identifier of the record, unique inside one Salesforce org only.',
  required: 'always',
  privacy,
  aliases: ['id'],
  ...idLength,
})

/** Fields that Salesforce keeps on every record; no file with them could be read. */
export const systemColumns = {
  CreatedDate: {
    description: 'Moment Salesforce made the record.',
    privacy: 'public',
    confidence: 'unverified',
  },
  LastModifiedDate: {
    description: 'Moment of the last change in Salesforce.',
    privacy: 'public',
    confidence: 'unverified',
  },
} as const satisfies Readonly<Record<string, Column>>

export type SystemColumn = keyof typeof systemColumns

/** Counts of attendance that Salesforce works out for several objects. */
export const attendanceFigures = {
  AttendanceRate__c: {
    description: 'Share of deliveries at which somebody was present.',
    privacy: 'sensitive',
  },
  AttendanceSummary__c: {
    description: 'The figures of attendance in words.',
    privacy: 'sensitive',
  },
  NumAbsentServiceDeliveries__c: {
    description: 'Number of deliveries missed.',
    privacy: 'sensitive',
  },
  NumPresentServiceDeliveries__c: {
    description: 'Number of deliveries attended.',
    privacy: 'sensitive',
  },
} as const satisfies Readonly<Record<string, Column>>
