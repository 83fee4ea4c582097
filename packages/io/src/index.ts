export type { RecordBatch } from './delimited/batch.ts'
export type { Dialect, LineEnd } from './delimited/dialect.ts'
export {
  type DelimitedOpening,
  type DelimitedOptions,
  type DelimitedReader,
  openDelimited,
  reopenDelimited,
} from './delimited/open-delimited.ts'
export type { RecordFault, RecordFaultCode } from './delimited/record-fault.ts'
export type { ByteStream } from './input/chunks.ts'
export { InputError, type InputErrorCode } from './input/input-error.ts'
export { type InputFile, type InputFileOptions, type InputSource, inputFile } from './input/input-file.ts'
export { type JsonOpening, type JsonOptions, openJson, reopenJson } from './json/open-json.ts'
export { type Html, html } from './markup/html.ts'
export type { ByteSink } from './output/byte-sink.ts'
export { CannotHoldError, canHold } from './output/can-hold.ts'
export type { CellWriter } from './output/cell-writer.ts'
export { type DelimitedWriterOptions, delimitedWriter, type RowWriter } from './output/delimited-writer.ts'
export { type Frame, framedWriter } from './output/framed-writer.ts'
export { type MemorySink, memorySink } from './output/memory-sink.ts'
export { type MeteredSink, meteredSink } from './output/metered-sink.ts'
export { OutputError, type OutputErrorCode } from './output/output-error.ts'
export { spreadsheetSafe } from './output/spreadsheet-safe.ts'
export type { FilePiece } from './pieces/file-piece.ts'
export type { Encoding } from './text/encoding.ts'
export { pruneJson } from './tree/prune-json.ts'
export { pruneXml } from './tree/prune-xml.ts'
export { ITEM_SEPARATOR, readTree } from './tree/read-tree.ts'
export { elementsOf, isObject, type Tree } from './tree/tree.ts'
export type { TreeBatch } from './tree/tree-batch.ts'
export { type PathStep, type TreePath, treePath } from './tree/tree-path.ts'
export type { TreeOptions, TreeReader } from './tree/tree-reader.ts'
export { unknownPaths } from './tree/unknown-paths.ts'
export { type ScalarType, type TreeColumn, treeWriter } from './tree/write-tree.ts'
export {
  isWorkbook,
  openWorkbook,
  type WorkbookCell,
  type WorkbookOptions,
  type WorkbookReader,
} from './xlsx/open-workbook.ts'
export { xlsxLimits } from './xlsx/xlsx-limits.ts'
export { type XlsxOutput, xlsxWriter } from './xlsx/xlsx-writer.ts'
export { openXml, type XmlReader } from './xml/open-xml.ts'
export { expandInputs } from './zip/expand-inputs.ts'
export type { ZipLimits } from './zip/zip-limits.ts'
export { type ZipOutput, type ZipWriterOptions, zipWriter } from './zip/zip-writer.ts'
