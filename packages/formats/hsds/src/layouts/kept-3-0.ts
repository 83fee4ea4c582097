import { accessibilityColumns } from '../columns/accessibility.ts'
import { attributeColumns } from '../columns/attribute.ts'
import { costOptionColumns } from '../columns/cost-option.ts'
import { fundingColumns } from '../columns/funding.ts'
import { languageColumns } from '../columns/language.ts'
import { metadataColumns, metaTableDescriptionColumns } from '../columns/metadata.ts'
import { requiredDocumentColumns } from '../columns/required-document.ts'
import { scheduleColumns } from '../columns/schedule.ts'
import { serviceAreaColumns } from '../columns/service-area.ts'
import { taxonomyColumns } from '../columns/taxonomy.ts'
import { taxonomyTermColumns } from '../columns/taxonomy-term.ts'
import { keptFile } from './data-file.ts'
import { notAccess, notFunding, notHistory, notHours, notPrices, notTerms } from './kept-reasons.ts'

export const attributes = keptFile('attributes', notTerms, {
  description: 'One row for each term that applies to a record.',
  columns: attributeColumns,
  alsoNamed: ['attribute'],
})

export const schedules = keptFile('schedules', notHours, {
  description: 'One row for each rule of opening hours.',
  columns: scheduleColumns,
  alsoNamed: ['schedule'],
})

export const funding = keptFile('funding', notFunding, {
  description: 'One row for each source of money.',
  columns: fundingColumns,
  // The list of fields in the same repository makes a plural of it.
  alsoNamed: ['fundings'],
})

export const serviceAreas = keptFile('service_areas', notAccess, {
  description: 'One row for each area in which a service is to be had.',
  columns: serviceAreaColumns,
  alsoNamed: ['service_area'],
})

export const requiredDocuments = keptFile('required_documents', notAccess, {
  description: 'One row for each document that a service asks for.',
  columns: requiredDocumentColumns,
  alsoNamed: ['required_document'],
})

export const languages = keptFile('languages', notAccess, {
  description: 'One row for each language of a service, place or telephone.',
  columns: languageColumns,
  alsoNamed: ['language'],
})

export const accessibility = keptFile('accessibility', notAccess, {
  description: 'One row for each help for people with disabilities at a place.',
  columns: accessibilityColumns,
  // The name of version 2.0.1, and a plural that the list of fields in the same repository makes.
  alsoNamed: ['accessibility_for_disabilities', 'accessibilitys'],
})

export const taxonomies = keptFile('taxonomies', notTerms, {
  description: 'One row for each taxonomy.',
  columns: taxonomyColumns,
  alsoNamed: ['taxonomy'],
})

export const taxonomyTerms = keptFile('taxonomy_terms', notTerms, {
  description: 'One row for each term of a taxonomy.',
  columns: taxonomyTermColumns,
  alsoNamed: ['taxonomy_term'],
})

export const costOptions = keptFile('cost_options', notPrices, {
  description: 'One row for each price of a service.',
  columns: costOptionColumns,
  alsoNamed: ['cost_option'],
})

export const metadata = keptFile('metadata', notHistory, {
  description: 'One row for each change of a record.',
  columns: metadataColumns,
})

export const metaTableDescriptions = keptFile('meta_table_descriptions', notHistory, {
  description: 'One row for each thing said of the data set itself.',
  columns: metaTableDescriptionColumns,
  alsoNamed: ['meta_table_description'],
})
