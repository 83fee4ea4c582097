import type { IndicatorDefinition, PublicRelease } from '@nrec-align/outcomes'
import { version } from '../version.ts'
import type { Asked } from './asked.ts'
import type { NotComputed } from './computable.ts'
import type { ResultFile } from './result-files.ts'

/** How many figures of one indicator are published how. */
export interface IndicatorReport {
  readonly id: string
  readonly status: IndicatorDefinition['status']
  readonly reported: number
  readonly range: number
  readonly suppressed: number
  readonly notCalculated: number
}

/** What a run published, for people and programs: it holds nothing that is hidden. */
export interface OutcomesReport {
  readonly reportVersion: 1
  readonly tool: { readonly name: 'nrec-align'; readonly version: string }
  readonly options: Asked['shown']
  readonly indicators: readonly IndicatorReport[]
  /** Indicators for which the common record has nothing to count, with what they need. */
  readonly notComputed: readonly NotComputed[]
  readonly outputs: readonly ResultFile[]
}

const counts = (release: PublicRelease, definition: IndicatorDefinition): IndicatorReport => {
  const own = release.figures.filter(({ indicator }) => indicator === definition.id)
  const having = (status: PublicRelease['figures'][number]['valueStatus']): number =>
    own.filter(({ valueStatus }) => valueStatus === status).length
  return {
    id: definition.id,
    status: definition.status,
    reported: having('reported'),
    range: having('range'),
    suppressed: having('suppressed'),
    notCalculated: having('not-calculated'),
  }
}

/** Says what a run published. */
export const reportOf = (
  { shown }: Asked,
  release: PublicRelease,
  computed: readonly IndicatorDefinition[],
  notComputed: readonly NotComputed[],
  outputs: readonly ResultFile[],
): OutcomesReport => ({
  reportVersion: 1,
  tool: { name: 'nrec-align', version },
  options: shown,
  indicators: computed.map((definition) => counts(release, definition)),
  notComputed,
  outputs,
})
