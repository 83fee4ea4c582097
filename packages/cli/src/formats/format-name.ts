/** A format as it is named on a command line or in a configuration. */
export interface FormatName {
  /** Id of a known format, or the path of a format file. */
  readonly id: string
  readonly version: string | undefined
}

// A version may stand behind either, and a path may hold an @ itself.
const file = /^(?<id>.+\.(?:ya?ml|json))(?:@(?<version>[\w.-]+))?$/i

/** Whether a name of a format is the path of a format file. */
export const isFormatFile = (id: string): boolean => /\.(?:ya?ml|json)$/i.test(id)

/** Reads `<id>[@<version>]`, where the id may be the path of a format file. */
export const formatName = (text: string): FormatName => {
  const { id, version } = file.exec(text)?.groups ?? {}
  if (id !== undefined) return { id, version }
  const [plain = '', ofPlain] = text.split('@')
  return { id: plain, version: ofPlain }
}
