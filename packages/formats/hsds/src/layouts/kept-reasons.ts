/** Why a column has no common meaning yet. */
export const notDescribed = 'The common record has no such text.'
export const notLegal = 'The common record says nothing of legal form and taxes but the number.'
export const notOnline = 'The common record has no such address.'
export const notReached = 'The common record has no telephones and contacts of services and places.'
export const notOfRow = 'It names the row and nothing else; rows written from other data get a name of their own.'

/** Why a whole file is kept for its own version only. */
export const notHours = 'Opening hours are not part of the common record.'
export const notTerms = 'Terms of taxonomies are not part of the common record.'
export const notPrices = 'Prices and means of payment are not part of the common record.'
export const notAccess = 'Languages, areas, papers and help at a place are not part of the common record.'
export const notFunding = 'Who pays for a service is not part of the common record.'
export const notHistory = 'The history of records and of the data set is not part of the common record.'
export const notPostal = 'A place has one address in the common record, and that is the physical one.'
