/** The program of the worker that reads format files; it is begun only when somebody brings one. */
import { readFormatFile } from '@nrec-align/format-file'
import { z } from 'zod'
import type { FormatFileText } from '../protocol/format-file.ts'

// The page allows no code made at run time.
z.config({ jitless: true })

self.addEventListener('message', ({ data: { name, text } }: MessageEvent<FormatFileText>) => {
  self.postMessage(readFormatFile(name, text))
})
