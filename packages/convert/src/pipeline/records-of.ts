import { carrierOf } from '../carriers/carriers.ts'
import type { SourceFile } from './source.ts'

/** The cells of every well-formed record of one layout in a file, for looking something up before the file is read. */
export async function* recordsOf({ input, layout, container, columns }: SourceFile): AsyncGenerator<readonly string[]> {
  const open = await carrierOf(container).open(input, [{ layout, container, columns }], () => undefined)
  for await (const batch of open.records()) {
    for (let index = 0; index < batch.cells.length; index += 1)
      if (batch.part(index) === 0) yield batch.cells[index] as readonly string[]
  }
}
