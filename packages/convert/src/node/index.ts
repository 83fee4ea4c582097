export { convertFolder, type FolderRequest } from './convert-folder.ts'
export { ShareOfRejectsExceeded } from './share-exceeded.ts'
