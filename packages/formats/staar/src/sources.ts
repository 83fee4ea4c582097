/** The names and places of all columns of the years 2023 to 2026. */
export const crosswalks =
  'Texas Education Agency, STAAR 3-8 summative data file formats, as transcribed in field crosswalks for 2023 to 2026 (Apache-2.0)'

/** What a code means was nowhere read in full. */
export const seen = 'one sample file of May 2023; the meaning is background knowledge'

/** The grades of the state. */
export const gradeCodes = 'Texas Education Agency, code table C050 of the Texas Education Data Standards'
