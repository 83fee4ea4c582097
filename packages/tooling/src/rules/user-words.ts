/** Words of the code that users never read, each with what they read instead. */
const internalWords: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bfacets?\b/i, 'what one file says'],
  [/\bfold(?:s|ed|ing)?\b/i, 'the combined record'],
  [/\bcanonical\b/i, 'common record'],
  [/\bresidues?\b|\bopaque store\b/i, 'kept as it was in the file'],
  [/\bcodecs?\b/i, 'column rule'],
  [/\bbindings?\b|\bgrains?\b/i, 'which record'],
  [/\bquarantined?\b|\bdispositions?\b/i, 'set aside, with the reason'],
  [/\bno-preferred-reverse\b/, 'no-code-in-target'],
  [/\bconflicting-facets\b/, 'sources-disagree'],
  [/\bconflicting-identity\b/, 'two-ids-one-person'],
  [/\bstub-reference\b/, 'named-but-no-record'],
  [/\bdangling-reference\b/, 'refers-to-missing-record'],
  [/\bno-slot\b|\blist-overflow\b/, 'more-values-than-columns'],
]

/** What users type is not prose: a command line, an option with its value, a quoted or marked-up name, a file name. */
const typedTexts: readonly RegExp[] = [
  /^ *\$? ?(?:npx )?nrec-align .*$/gm,
  /--[\w-]+(?:[ =][^\s,.;]+)?/g,
  /(?<!\w)(['"`])(?:(?!\1).){1,60}\1(?!\w)/g,
  /\bcanonical\.json\b/g,
]

/**
 * What is wrong with a text that users read, one line a word. The name of an option is typed, not read; any other single word, such as the value of an option,
 * is judged by the names with hyphens only: those are issue codes, and users meet them as they stand.
 */
export function internalWordsIn(text: string): readonly string[] {
  if (/^--[\w-]+$/.test(text)) return []
  const isName = !/\s/.test(text)
  const prose = isName
    ? text.replace(/^[^-]*$/, '')
    : typedTexts.reduce((rest, typed) => rest.replaceAll(typed, ' '), text)
  return internalWords.flatMap(([word, instead]) => {
    const found = word.exec(prose)
    return found === null ? [] : [`"${found[0]}" should read "${instead}"`]
  })
}

/** True for the files whose texts users read: tables of messages anywhere, and the whole of the command. */
export function isReadByUsers(path: string): boolean {
  return /^packages\/(?:.*\/)?messages[^/]*\.ts$|^packages\/.*\/messages\/|^packages\/cli\/src\//.test(path)
}
