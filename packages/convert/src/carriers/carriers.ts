import type { Container, Containers } from '@nrec-align/mapping'
import type { Carrier } from './carrier.ts'
import { delimitedCarrier } from './delimited.ts'
import { fixedWidthCarrier } from './fixed-width.ts'
import { jsonCarrier } from './json.ts'
import { xmlCarrier } from './xml.ts'

const carriers: { readonly [K in keyof Containers]: Carrier<Containers[K]> } = {
  delimited: delimitedCarrier,
  fixedWidth: fixedWidthCarrier,
  json: jsonCarrier,
  xml: xmlCarrier,
}

/** What reads and writes a container. */
export const carrierOf = (container: Container): Carrier<Container> => carriers[container.kind] as Carrier<Container>
