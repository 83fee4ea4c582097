import type { Progress } from '@nrec-align/convert'
import type { Failure } from '../protocol/failure.ts'

/** Something the page asked its engine for. */
export type Step<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'busy'; readonly number: number; readonly progress?: Progress }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'done'; readonly value: T }

/** Nothing was asked. */
export const idle = { status: 'idle' } as const

/** What came of a step, where it is done. */
export const resultOf = <T>(step: Step<T>): T | undefined => (step.status === 'done' ? step.value : undefined)
