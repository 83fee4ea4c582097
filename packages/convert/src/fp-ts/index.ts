export { recordCodec } from './record-codec.ts'
export { RunFailure } from './run-failure.ts'
export { convertTask, validateTask } from './tasks.ts'
