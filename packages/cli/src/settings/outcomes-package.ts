import { optionalPackage } from './optional-package.ts'

const outcomes = {
  name: '@nrec-align/outcomes',
  code: 'no-outcomes-package',
  because: 'the catalogue of indicators and an embedded database of 70 MB',
}

/** The catalogue of indicators, the protection of small groups, and tables. */
export const outcomesPackage = () => optionalPackage(outcomes, () => import('@nrec-align/outcomes'))

/** Indicators computed in the embedded database. */
export const computingPackage = () => optionalPackage(outcomes, () => import('@nrec-align/outcomes/duckdb'))

/** The page that tells what the figures say. */
export const storyPackage = () => optionalPackage(outcomes, () => import('@nrec-align/outcomes/story'))
