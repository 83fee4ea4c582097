import type { Layout } from '../declare/layout.ts'
import type { IssueCode } from '../issue/code.ts'
import { messages } from '../issue/messages.ts'
import type { Severity } from '../issue/severity.ts'
import type { BindingPlan } from './binding-plan.ts'
import { confidenceOf, severityOf } from './cell-checks.ts'
import type { FileColumns } from './file-columns.ts'
import type { FindingDetail } from './findings.ts'
import type { RunFacts } from './run.ts'

/** Findings that do not come from reading the cell: how it is written does not matter to them. */
const CHECKED_BEFORE: readonly IssueCode[] = [
  'leading-zeros-restored',
  'missing-required',
  'too-long',
  'wrong-length',
  'must-be-blank',
  'formula-error',
]

/** What a finding about a cell amounts to. */
export interface Grade {
  readonly severity: Severity
  readonly verified: boolean
  readonly rejects: boolean
}

/** What findings about a file are graded by. */
interface Graded {
  readonly layout: Layout
  readonly columns: FileColumns
  readonly plans: readonly BindingPlan[]
  /** Places of the columns without which a record is nobody's. */
  readonly keyColumns: ReadonlySet<number>
  readonly onError: RunFacts['onError']
}

/** Grades the findings of one file; each column and code is worked out once. */
export class FindingGrades {
  private readonly known = new Map<IssueCode, (Grade | undefined)[]>()
  private readonly graded: Graded

  constructor(graded: Graded) {
    this.graded = graded
  }

  /** What a finding amounts to; column -1 is the whole record. */
  of(column: number, code: IssueCode, detail?: FindingDetail): Grade {
    if (code === 'rule-broken') return this.ofRule(detail?.['rule'])
    let known = this.known.get(code)
    if (known === undefined) {
      known = []
      this.known.set(code, known)
    }
    const place = column + 1
    let grade = known[place]
    if (grade === undefined) {
      grade = this.grade(column, code)
      known[place] = grade
    }
    return grade
  }

  /** A rule is as sure as its own source; it refuses nothing by itself. */
  private ofRule(id: string | number | undefined): Grade {
    const { layout } = this.graded
    const confidence = layout.rules?.find((rule) => rule.id === id)?.confidence ?? layout.confidence
    return { severity: severityOf('rule-broken', confidence), verified: confidence === 'verified', rejects: false }
  }

  private grade(column: number, code: IssueCode): Grade {
    const { layout, columns, keyColumns, onError } = this.graded
    const declared = columns.declared[column]
    const confidence =
      column < 0 ? 'verified' : this.isUnsure(column, code) ? 'unverified' : confidenceOf(layout, declared, code)
    const severity = severityOf(code, confidence)
    const isKey = keyColumns.has(column)
    const keptAsOther = code === 'unknown-code' && !isKey
    const needed = declared?.required === 'always' && confidenceOf(layout, declared, 'missing-required') === 'verified'
    const unreadableKey =
      isKey && code !== 'unknown-code' && !CHECKED_BEFORE.includes(code) && messages[code].severity === 'error'
    const rejects =
      !keptAsOther &&
      (unreadableKey || (severity === 'error' && (isKey || column < 0 || (needed && onError !== 'drop-field'))))
    // What sets the record aside is never only something to check, however sure its source is.
    return { severity: rejects ? 'error' : severity, verified: confidence === 'verified', rejects }
  }

  /** Whether a finding by a pair rests on a code list or a written form nobody has seen published. */
  private isUnsure(column: number, code: IssueCode): boolean {
    if (CHECKED_BEFORE.includes(code)) return false
    return this.graded.plans.some((plan) =>
      plan.compiled.some((pair) => pair.unsure === true && pair.columns.includes(column)),
    )
  }
}
