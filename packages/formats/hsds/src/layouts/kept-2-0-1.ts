import { accessibilityColumns201 } from '../columns/accessibility.ts'
import { otherAttributeColumns, serviceAttributeColumns } from '../columns/attribute.ts'
import { fundingColumns } from '../columns/funding.ts'
import { languageColumns201 } from '../columns/language.ts'
import { metadataColumns, metaTableDescriptionColumns } from '../columns/metadata.ts'
import { eligibilityColumns, paymentAcceptedColumns } from '../columns/removed.ts'
import { requiredDocumentColumns201 } from '../columns/required-document.ts'
import { scheduleColumns201 } from '../columns/schedule.ts'
import { serviceAreaColumns201 } from '../columns/service-area.ts'
import { taxonomyTermColumns201 } from '../columns/taxonomy-term.ts'
import { keptFile } from './data-file.ts'
import { notAccess, notFunding, notHistory, notHours, notPrices, notTerms } from './kept-reasons.ts'

export const serviceAttributes = keptFile('service_attributes', notTerms, {
  description: 'One row for each term that applies to a service.',
  columns: serviceAttributeColumns,
})

export const otherAttributes = keptFile('other_attributes', notTerms, {
  description: 'One row for each term that applies to any other record.',
  columns: otherAttributeColumns,
})

export const schedules201 = keptFile('schedules', notHours, {
  description: 'One row for each rule of opening hours.',
  columns: scheduleColumns201,
})

export const funding201 = keptFile('funding', notFunding, {
  description: 'One row for each source of money.',
  columns: fundingColumns,
})

export const eligibility = keptFile('eligibility', notAccess, {
  description: 'One row for each rule of who may use a service, which the version has no words for.',
  columns: eligibilityColumns,
})

export const serviceAreas201 = keptFile('service_areas', notAccess, {
  description: 'One row for each area in which a service is to be had.',
  columns: serviceAreaColumns201,
})

export const requiredDocuments201 = keptFile('required_documents', notAccess, {
  description: 'One row for each document that a service asks for.',
  columns: requiredDocumentColumns201,
})

export const paymentsAccepted = keptFile('payments_accepted', notPrices, {
  description: 'One row for each way to pay for a service.',
  columns: paymentAcceptedColumns,
})

export const languages201 = keptFile('languages', notAccess, {
  description: 'One row for each language of a service or place.',
  columns: languageColumns201,
})

export const accessibilityForDisabilities = keptFile('accessibility_for_disabilities', notAccess, {
  description: 'One row for each help for people with disabilities at a place.',
  columns: accessibilityColumns201,
})

export const taxonomyTerms201 = keptFile('taxonomy_terms', notTerms, {
  description: 'One row for each term of a taxonomy.',
  columns: taxonomyTermColumns201,
})

export const metadata201 = keptFile('metadata', notHistory, {
  description: 'One row for each change of a record.',
  columns: metadataColumns,
})

export const metaTableDescriptions201 = keptFile('meta_table_descriptions', notHistory, {
  description: 'One row for each thing said of the data set itself.',
  columns: metaTableDescriptionColumns,
})
