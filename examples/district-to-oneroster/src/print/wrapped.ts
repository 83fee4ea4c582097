/** No line of text is longer, so that it fits beside the indentation on a terminal of 100 columns. */
const width = 96

/** Breaks a text at blanks; the lines after the first are indented. */
export const wrapped = (text: string): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `    ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
