export type { FileProblem } from './problem.ts'
export { type FormatFile, readFormatFile } from './read-format-file.ts'
export { writeFormatFile } from './write/write-format-file.ts'
