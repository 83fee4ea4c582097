export { type FormatLawsOptions, formatLaws } from './format-laws.ts'
