/**
 * What one sheet of a workbook can hold: `rows` with the header row counted, `cellLength` in UTF-16 code units.
 *
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const xlsxLimits = { rows: 1_048_576, columns: 16_384, cellLength: 32_767, sheetNameLength: 31 } as const
