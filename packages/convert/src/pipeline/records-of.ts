import type { CarriedPart } from '../carriers/carrier.ts'
import { carrierOf } from '../carriers/carriers.ts'
import type { SourceFile } from './source.ts'

const partOf = ({ layout, container, columns, isMain }: SourceFile): CarriedPart => ({
  layout,
  container,
  columns,
  ...(isMain === undefined ? {} : { isMain }),
})

/** The cells of every well-formed record of one layout in a file, for looking something up before the file is read. */
export async function* recordsOf(file: SourceFile, files: readonly SourceFile[]): AsyncGenerator<readonly string[]> {
  // Records may stand inside those of another layout of the same file.
  const others = files.filter((one) => one !== file && one.input === file.input)
  const open = await carrierOf(file.container).open(file.input, [file, ...others].map(partOf), () => undefined)
  for await (const batch of open.records()) {
    for (let index = 0; index < batch.cells.length; index += 1)
      if (batch.part(index) === 0) yield batch.cells[index] as readonly string[]
  }
}
