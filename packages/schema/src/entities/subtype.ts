import { z } from 'zod'
import type { EntityName } from '../entity-name.ts'
import type { Shape } from '../fields/shape.ts'

/** The part that a subtype adds to the record of its base; its presence, even empty, makes the record one of the subtype. */
export const subtype = <Fields extends Shape>(name: EntityName, fields: Fields) =>
  z.object(fields).meta({ subtype: name, description: `What is known of the record as a ${name}.` })
