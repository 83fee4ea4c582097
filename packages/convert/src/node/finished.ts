import { outputFile } from '@nrec-align/io/node'
import type { RunResult } from '../pipeline/run.ts'
import type { Report } from '../report/report.ts'
import { withFewExamples } from '../report/with-few-examples.ts'
import { writeWorklist } from '../report/worklist-table.ts'
import { ShareOfRejectsExceeded } from './share-exceeded.ts'

/** What may be asked of any run once all records are read. */
export interface FinishRequest {
  /** A `.csv` or `.xlsx` file for the findings with student ids; kept apart from everything else. */
  readonly worklistFile?: string
  /** Whether what is there already may be replaced. */
  readonly replace?: boolean
  /** Give up, leaving nothing, when more than this share of the records is set aside, in percent from 0 to 100. */
  readonly failAbove?: number
}

const kindOf = (path: string): 'csv' | 'xlsx' => (path.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv')

/** What is left to do once all records are read, whether or not anything is written. */
export const finished = async (request: FinishRequest, { report, context }: RunResult): Promise<Report> => {
  const { in: records, rejected } = report.dispositions.read
  const { failAbove, worklistFile, replace = false } = request
  if (failAbove !== undefined && rejected * 100 > failAbove * records) {
    throw new ShareOfRejectsExceeded(withFewExamples(report), failAbove)
  }
  if (worklistFile !== undefined && context.worklist !== undefined) {
    const file = await outputFile(worklistFile, { replace })
    await writeWorklist(file, context.worklist, kindOf(worklistFile))
  }
  return withFewExamples(report)
}
