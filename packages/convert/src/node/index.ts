export { convertFolder, type FolderRequest } from './convert-folder.ts'
export type { FinishRequest } from './finished.ts'
export { ShareOfRejectsExceeded } from './share-exceeded.ts'
export { type ValidateFilesRequest, validateFiles } from './validate-files.ts'
