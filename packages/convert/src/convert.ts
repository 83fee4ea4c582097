import type { ByteSink } from '@nrec-align/io'
import { Channel } from './pipeline/channel.ts'
import type { Destination } from './pipeline/context.ts'
import type { ConvertRequest } from './pipeline/request.ts'
import { runConversion } from './pipeline/run.ts'
import type { Report } from './report/report.ts'

/** One file a run makes: its relative path and its bytes. */
export interface Output {
  readonly name: string
  readonly stream: ReadableStream<Uint8Array>
}

/** A run in progress. */
export interface Run {
  /** The files as they are begun; read each stream, or the run waits. */
  readonly outputs: AsyncIterable<Output>
  /** What happened; bad data never rejects it, misuse, abort and unreadable input do. */
  readonly report: Promise<Report>
}

const streaming = (channel: Channel<Output>): Destination => ({
  create: (name) => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
      undefined,
      { highWaterMark: 4 },
      { highWaterMark: 4 },
    )
    const writer = writable.getWriter()
    channel.push({ name, stream: readable })
    const sink: ByteSink = { write: (chunk) => writer.write(chunk), close: () => writer.close() }
    return sink
  },
})

/**
 * Converts files of declared formats, or of the common model, into another format or the common model.
 *
 * Row-local work (same format in and out, or `unmerged`) streams in memory that does not grow with the files;
 * everything else waits for the last file and holds each entity's fields as numbers, about 300 bytes a student.
 *
 * @param request sources, target and policies
 * @returns the outputs as they are made, and the report once all is done
 * @throws the report rejects on misuse, on abort and on input that cannot be read at all
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { convert } from '@nrec-align/convert'
 * import { calpads } from '@nrec-align/format-calpads'
 *
 * const run = convert({ sources: [{ from: calpads(), input: [] }], to: 'canonical' })
 * for await (const output of run.outputs) for await (const _chunk of output.stream) assert.ok(output.name.startsWith('data/'))
 * assert.equal((await run.report).dispositions.read.in, 0)
 * ```
 */
export const convert = (request: ConvertRequest): Run => {
  const channel = new Channel<Output>()
  const zipName = request.to === 'canonical' ? undefined : `${request.to.format.id}.zip`
  const report = runConversion(request, {
    files: streaming(channel),
    ...(zipName === undefined ? {} : { zipName }),
  }).then(
    (result) => {
      channel.end()
      return result.report
    },
    (error: unknown) => {
      channel.fail(error)
      throw error
    },
  )
  report.catch(() => undefined)
  return { outputs: channel, report }
}
