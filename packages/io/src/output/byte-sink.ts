/** Where bytes go: a file, an entry of a ZIP, memory. */
export interface ByteSink {
  /** Takes the next bytes, which the caller does not change afterwards. A promise asks to wait before the next call. */
  write(chunk: Uint8Array): void | Promise<void>
  /** Says that nothing more comes; resolves when everything is where it belongs. */
  close(): Promise<void>
}
