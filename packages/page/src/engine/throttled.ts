import type { Tell } from '../protocol/calls.ts'

const everyMilliseconds = 100

/** Tells of progress at most ten times a second, and of every new stage, so that the page has time for its user. */
export const throttled = (tell: Tell, now: () => number = () => performance.now()): Tell => {
  let last = Number.NEGATIVE_INFINITY
  let stage = ''
  return (progress) => {
    const at = now()
    if (progress.stage === stage && at - last < everyMilliseconds) return
    last = at
    stage = progress.stage
    tell(progress)
  }
}
