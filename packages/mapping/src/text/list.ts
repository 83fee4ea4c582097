/** Separates the codes of a list in its canonical text form. */
export const CODE_SEPARATOR = '|'

/** Separates free texts and references in their canonical text form: U+001F, which no file holds. */
export const TEXT_SEPARATOR = '\u001f'
