import picocolors from 'picocolors'
import type { TextStream } from '../shell.ts'

/** Colours on a terminal, plain text anywhere else. */
export type Colours = ReturnType<typeof picocolors.createColors>

/** The colours for a stream; `NO_COLOR` is honoured. */
export const coloursFor = (stream: TextStream): Colours =>
  picocolors.createColors(stream.isTTY === true && process.env['NO_COLOR'] === undefined)
