/** The cells of a row by column name; a column that is left out is blank. */
export type Row = Readonly<Record<string, string>>

/** The five files of the district, in the order in which they are sent. */
export const fileNames = ['SENR', 'SINF', 'SELA', 'SPRG', 'STAS'] as const

export type FileName = (typeof fileNames)[number]
