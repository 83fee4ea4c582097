/** Texts that every reader of YAML takes for text: letters first, nothing that begins or ends something else. */
const PLAIN = /^[A-Za-z](?:[\w ./+(),-]|:(?! |$)|#(?<! #))*$/

const WORDS = /^(?:true|false|yes|no|on|off|null|[yn])$/i

/** A text as YAML: bare where nothing can be mistaken, otherwise in double quotes. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && !WORDS.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text)
