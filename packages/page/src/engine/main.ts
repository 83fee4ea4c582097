/** The program of the worker that does all the work of the page. */
import { z } from 'zod'
import type { FromEngine, ToEngine } from '../protocol/calls.ts'
import { serve } from './serve.ts'

// The page allows no code made at run time.
z.config({ jitless: true })

const take = serve((message: FromEngine) => self.postMessage(message))
self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => take(data))
