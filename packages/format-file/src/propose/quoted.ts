const PLAIN = /^[A-Za-z][A-Za-z0-9_./ ()-]*$/
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A text as YAML reads it back, in quotes where it could be something else. */
export const quoted = (text: string): string =>
  PLAIN.test(text) && !WORDS.test(text) && text.trim() === text ? text : JSON.stringify(text)
