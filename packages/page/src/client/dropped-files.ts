import type { ChosenFile } from '../protocol/choice.ts'

/** Files of a file or folder field, under their paths inside the folder. */
export const filesOfField = (files: FileList | null): readonly ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file })).filter(isData)

/** What operating systems and editors leave in folders is no data. */
const isData = ({ path }: ChosenFile): boolean => !/(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path)

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder is listed in pieces, until a piece is empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (piece.length === 0) return all
    all.push(...piece)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const filesIn = async (entry: FileSystemEntry): Promise<readonly ChosenFile[]> => {
  if (isFile(entry)) return [{ path: entry.fullPath.replace(/^\//, ''), blob: await fileOf(entry) }]
  if (!isFolder(entry)) return []
  const inside = await Promise.all((await entriesOf(entry)).map(filesIn))
  return inside.flat()
}

/** Files that were dropped, with everything in dropped folders. */
export const droppedFiles = async ({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> => {
  // The list of items is gone once anything is awaited.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return filesOfField(files)
  return (await Promise.all(entries.map(filesIn))).flat().filter(isData)
}
