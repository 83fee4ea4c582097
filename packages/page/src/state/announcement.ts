import type { Words } from '../messages/words.ts'
import { factsOf } from './requests.ts'
import type { State } from './state.ts'
import type { Step } from './step.ts'

const ofRun = ({ run }: State, words: Words): string => {
  if (run.status === 'busy') return words[run.progress?.stage ?? 'beginning']
  if (run.status === 'failed') return words.failedToRun
  if (run.status === 'idle') return ''
  const { counts, written } = run.value.outcome
  return words.verdict(counts.in, counts.rejected + written.reduce((sum, one) => sum + one.rejected, 0))
}

const ofInspection = (state: State, words: Words): string => {
  const { inspection } = state
  if (inspection.status === 'busy') return words.looking
  if (inspection.status !== 'done') return ''
  const { best } = inspection.value
  const title = factsOf(state, best?.format)?.title ?? best?.format
  return best?.recognised === true && title !== undefined ? words.recognised(title) : words.notRecognised
}

const isQuiet = ({ status }: Step<unknown>): boolean => status === 'idle'

/** What is said aloud to somebody who does not see the page: which stage is reached, never how many records. */
export const announcement = (state: State, words: Words): string =>
  isQuiet(state.run) ? ofInspection(state, words) : ofRun(state, words)
