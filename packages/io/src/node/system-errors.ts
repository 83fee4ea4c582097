import { OutputError, type OutputErrorCode } from '../output/output-error.ts'

const known: Readonly<Record<string, readonly [OutputErrorCode, string]>> = {
  ENOSPC: ['disk-full', 'the disk is full; free some space and run again'],
  EDQUOT: ['disk-full', 'your share of the disk is used up; free some space and run again'],
  EACCES: ['not-writable', 'you may not write here; choose another place'],
  EPERM: ['not-writable', 'you may not write here; choose another place'],
  EROFS: ['not-writable', 'the disk can only be read; choose another place'],
  ENOENT: ['not-writable', 'the folder it should be in does not exist'],
  ENOTDIR: ['not-writable', 'a part of this path is a file, not a folder'],
  EBUSY: ['open-elsewhere', 'it is open in another program; close it there and run again'],
  EEXIST: ['exists', 'there is something here already'],
  ENOTEMPTY: ['exists', 'there is something here already'],
}

/** The code that the operating system gave an error, such as `ENOSPC`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The error to show for one of the operating system; any other error as it is. */
export function asOutputError(error: unknown, path: string): unknown {
  const [code, message] = known[systemCode(error) ?? ''] ?? []
  return code === undefined || message === undefined ? error : new OutputError(code, path, message, error)
}

/** Does something to a path, naming the path when the operating system refuses. */
export async function onPath<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw asOutputError(error, path)
  }
}

/** What Windows answers when a file that is to be replaced is open in another program. */
export function mayBeOpenElsewhere(error: unknown): boolean {
  return ['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error) ?? '')
}
