/** Why a column without a pair is kept as it is. */
export const noCommonField = 'no common field says this'
export const codesNotRead = 'its code table was not read, so nothing is made of the codes'
