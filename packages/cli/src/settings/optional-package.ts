import { UsageError } from '../failure.ts'

/** A package that somebody installs beside the command only when they need it. */
export interface OptionalPackage {
  readonly name: string
  /** The code of the failure where it is absent. */
  readonly code: string
  /** What it brings, in words. */
  readonly because: string
}

/** An import that fails because the package was never installed, told apart from one that fails inside it. */
const isAbsent = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes(`'${name}'`)

/** Loads a package, or says how to install it. */
export const optionalPackage = async <T>(
  { name, code, because }: OptionalPackage,
  load: () => Promise<T>,
): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    if (!isAbsent(error, name)) throw error
    throw new UsageError(
      code,
      `This needs a package that is not installed, because it brings ${because}.`,
      `Install it beside this command: npm install ${name}`,
    )
  }
}
