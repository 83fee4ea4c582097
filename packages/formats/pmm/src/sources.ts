/** Where objects, fields, requiredness and picklists are published. */
export const objectDefinitions =
  'SalesforceFoundation/PMM, object definitions under force-app/main/default/objects, 3 April 2025'

/** Where the standard fields of Contact and Account, and the files of a data set, are seen. */
export const sampleData = 'SalesforceFoundation/PMM, sample data set and its mapping, 3 April 2025'
