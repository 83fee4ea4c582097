import { CannotFillTarget, LayoutNotRecognised, UnknownMeaning } from '@nrec-align/convert'
import type { Failure } from '../protocol/failure.ts'

const hintsOf = (error: unknown): readonly string[] => {
  if (error instanceof CannotFillTarget)
    return [...new Set(error.missing.map(({ layout, column, bring }) => `${layout}.${column}: ${bring}`))]
  if (error instanceof LayoutNotRecognised) return [error.difference]
  if (error instanceof UnknownMeaning && error.nearest !== undefined) return [error.nearest]
  return []
}

/** What the page can show of an error. */
export const failureOf = (error: unknown): Failure => ({
  code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected',
  message: error instanceof Error ? error.message : String(error),
  hints: hintsOf(error),
})
