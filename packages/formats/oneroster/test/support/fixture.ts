import { readdirSync, readFileSync } from 'node:fs'

const fixtures = new URL('../../fixtures/', import.meta.url)

/** The bytes of every file of a fixture folder, by name. */
export const fixtureFiles = (folder: string): ReadonlyMap<string, Uint8Array> => {
  const at = new URL(`${folder}/`, fixtures)
  return new Map(readdirSync(at).map((name) => [name, new Uint8Array(readFileSync(new URL(name, at)))]))
}

/** The options under which the fixtures are read. */
export const fixtureOptions: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('options.json', fixtures), 'utf8'),
)
