import type { Layout } from '@nrec-align/mapping'
import { type Begun, beginRun } from '../pipeline/begin.ts'
import { combineInMemory } from '../pipeline/combine.ts'
import { reportContradictions } from '../pipeline/contradictions.ts'
import { reportCrossRecord } from '../pipeline/cross-record.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import { CannotExplain } from './cannot-explain.ts'
import type { RecordExplanation } from './explanation.ts'
import { inputsOf } from './inputs-of.ts'
import { NameWatch } from './name-watch.ts'
import { rowsAbout } from './rows-about.ts'
import { telling } from './shown.ts'
import { spokenEntities } from './spoken-entity.ts'

const namesOf = (begun: Begun): RecordExplanation['columns'] => {
  const layouts = new Set<Layout>(begun.sources.flatMap(({ files }) => files.map(({ layout }) => layout)))
  return [...layouts].flatMap(({ id, echoKey }) => (echoKey === undefined ? [] : [{ layout: id, column: echoKey }]))
}

/** Explains every source record that an error report of the receiving system names so. */
export const namedRecords = async (
  request: ConvertRequest,
  named: string,
  values: boolean,
): Promise<RecordExplanation> => {
  let watch: NameWatch | undefined
  const begun = await beginRun({ ...request, onIssue: (issue) => watch?.hear(issue) }, undefined)
  const columns = namesOf(begun)
  if (columns.length === 0)
    throw new CannotExplain(
      'no-record-names',
      'No layout of these sources says by which column an error report names a record',
    )
  watch = new NameWatch(named, telling(values, begun.plan?.loss ?? []))
  const combined = await combineInMemory(request, begun, { watch })
  if (watch.heard.length === 0) {
    const where = columns.map(({ layout, column }) => `${column} of ${layout}`).join(', ')
    throw new CannotExplain('unknown-record', `No record has this name in ${where}`)
  }
  reportContradictions(combined.state, combined.view)
  reportCrossRecord(combined.state, combined.view, request.longestGap)
  const spoken = watch.heard.map((one) => spokenEntities(combined, one.spoken))
  const rowsOf = await rowsAbout(request, begun, combined, spoken.flat())
  return {
    kind: 'record',
    columns,
    records: watch.heard.map(({ spoken: _spoken, ...record }, index) => ({
      ...record,
      became: (spoken[index] ?? []).map((one) => ({ entity: one.entity, rows: rowsOf(one), fields: one.fields })),
    })),
    inputs: inputsOf(combined),
  }
}
