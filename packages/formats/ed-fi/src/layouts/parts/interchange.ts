import { anyText } from '../member.ts'

/** The name of a record inside a set of interchange files; JSON has none. */
export const interchangeId = {
  'interchange.id': anyText('Name by which other records of the files refer to this one.', 'quasi-identifier', {
    xml: '@id',
    source: 'Ed-Fi bulk interchange, attribute id',
  }),
}

/** A reference to such a name, instead of the number of what is referred to. */
export const interchangeRef = <R extends string>(reference: R, element: string) =>
  ({
    [`${reference}.interchangeRef`]: anyText('Name of the record that is referred to.', 'quasi-identifier', {
      xml: `${element}.@ref`,
      source: 'Ed-Fi bulk interchange, attribute ref',
    }),
  }) as { readonly [K in `${R}.interchangeRef`]: ReturnType<typeof anyText> }
