import { parentPort } from 'node:worker_threads'
import { serve } from './threads/serve.ts'

// Imported by anybody else, it does nothing.
if (parentPort !== null) serve(parentPort)
