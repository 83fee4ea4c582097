/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What is read of a vitest JSON report.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one a file
 */

/**
 * Counts the tests of a vitest JSON report. A file that could not be loaded, an error outside any test and a run
 * that left no report count as one failure each, so that the line never says 0 failed for a failed run.
 *
 * @param {Report | undefined} report nothing when the run left none
 * @param {number} exitCode of vitest
 * @returns {Counts}
 */
export function countResults(report, exitCode) {
  const files = report?.testResults ?? []
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + unloaded.length
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
