import type { Report } from './report.ts'

const examplesShown = 10

/** A report that shows a few examples of each kind; the list of findings holds the others. */
export const withFewExamples = (report: Report): Report => ({
  ...report,
  issues: report.issues.map((kind) => ({ ...kind, examples: kind.examples.slice(0, examplesShown) })),
})
