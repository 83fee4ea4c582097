/** A format file as somebody chose it. */
export interface FormatFileText {
  readonly name: string
  readonly text: string
}

/** Whether a file is a format file, by its name; JSON is data until somebody says otherwise. */
export const isFormatFile = (name: string): boolean => /\.ya?ml$/i.test(name)
