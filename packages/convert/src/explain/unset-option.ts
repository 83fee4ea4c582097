import { interpreterOf, type Node, visit } from '@nrec-align/mapping'

const optionsOf = interpreterOf<undefined, readonly string[]>([], {
  identifier: ({ systemOption }) => (systemOption === undefined ? [] : [systemOption]),
  tokens: ({ typesOption }) => [typesOption],
  option: ({ name }) => [name],
})

/** The option of the run without which a column stays blank, if that is why. */
export const unsetOption = (node: Node, options: Readonly<Record<string, string>>): string | undefined =>
  visit(optionsOf, node, undefined).find((name) => options[name] === undefined)
