export type { LocalContext } from './check-indicators.ts'
export { indicatorsJsonSchema } from './indicators-json-schema.ts'
export { type IndicatorsFile, readIndicators } from './read-indicators.ts'
