/** What an operating system or a program leaves in a ZIP beside the data. */
const bookkeeping = /^__MACOSX\/|(?:^|\/)\.[^/]*$|(?:^|\/)Thumbs\.db$/i

/** Whether an entry is no data: hidden files and what macOS and Windows add. */
export function isBookkeeping(name: string): boolean {
  return bookkeeping.test(name)
}

/** Whether a name points outside the ZIP, or would on some operating system. */
export function isUnsafe(name: string): boolean {
  const parts = name.split(/[/\\]/)
  return parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(name) || name.includes('\0')
}
