/** Saves a file where the browser saves downloads. */
export const save = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Released later: some browsers read it only after this call.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
