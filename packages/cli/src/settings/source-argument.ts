/** A source as it is named on the command line. */
export interface SourceArgument {
  readonly name?: string
  readonly format?: string
  readonly version?: string
  readonly path: string
}

// The format may be the path of a format file. A name has two characters at least, so that the letter of a Windows drive is none.
const named =
  /^(?:(?<name>[A-Za-z0-9][\w.-]+):)?(?<format>[^=]+\.(?:ya?ml|json)|[A-Za-z][\w-]*)(?:@(?<version>[\w.-]+))?=(?<path>.+)$/

/** Reads `<path>` or `[<name>:]<format>[@<version>]=<path>`. */
export const sourceArgument = (argument: string): SourceArgument => {
  const { name, format, version, path } = named.exec(argument)?.groups ?? {}
  if (format === undefined || path === undefined) return { path: argument }
  return { ...(name === undefined ? {} : { name }), format, ...(version === undefined ? {} : { version }), path }
}
