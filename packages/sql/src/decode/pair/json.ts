import { listed, literal, type Sql, when } from '../sql.ts'

/** A member of an object: its name, and its text or what is known of it beforehand. */
export interface JsonMember {
  readonly name: string
  /** NULL where the object lacks the member. */
  readonly text: Sql
  readonly always?: string
}

const written = ({ name, text, always }: JsonMember): Sql => {
  const key = `${JSON.stringify(name)}:`
  return always === undefined ? `${literal(key)} || align_json(${text})` : literal(key + JSON.stringify(always))
}

/** An object of texts as JSON, as the common record holds it; members that are NULL are left out. */
export const jsonObject = (members: readonly JsonMember[]): Sql =>
  `'{' || concat_ws(',', ${members.map(written).join(', ')}) || '}'`

/** A list of objects that are there, NULL where none is. */
export const jsonList = (objects: readonly Sql[]): Sql => `'[' || nullif(concat_ws(',', ${listed(objects)}), '') || ']'`

/** An object that is there where a condition holds. */
export const jsonWhere = (conditions: readonly Sql[], members: readonly JsonMember[]): Sql =>
  when(conditions, jsonObject(members))
