import type { SqlBinding } from './binding.ts'
import { missingName, quoted, sideName, systemName, valueName } from './names.ts'
import type { DecodedBinding } from './program.ts'
import type { Expression } from './script/layer.ts'
import { all } from './sql.ts'

/** What a binding gives of a record, each as a column. */
export const decodedColumns = ({ binding, values, missing, identifiers }: SqlBinding): readonly Expression[] => [
  ...identifiers.flatMap(({ path, value, system, always, about }) => [
    { name: quoted(valueName(binding.id, path)), sql: value, about },
    ...(always === undefined ? [{ name: quoted(systemName(binding.id, path)), sql: system, about }] : []),
  ]),
  ...values.map(({ path, value, about }) => ({ name: quoted(valueName(binding.id, path)), sql: value, about })),
  ...missing.map(({ path, value, about }) => {
    const said = values.find((one) => one.path === path)?.value
    const sql = said === undefined ? value : all([value, `${said} IS NULL`])
    return { name: quoted(missingName(binding.id, path)), sql, about }
  }),
]

/** Names of the columns that a binding gives, but for whose record it is. */
export const columnNames = ({ side, identifiers, values }: DecodedBinding): readonly string[] => [
  ...(side === undefined ? [] : [side]),
  ...identifiers.flatMap(({ name, system }) => ('column' in system ? [name, system.column] : [name])),
  ...values.flatMap(({ name, missing }) => (missing === undefined ? [name] : [name, missing])),
]

/** Where those columns are found again. */
export const decodedBinding = ({ binding, values, missing, identifiers }: SqlBinding): DecodedBinding => ({
  id: binding.id,
  ...(binding.side === undefined ? {} : { side: sideName(binding.id) }),
  identifiers: identifiers.map(({ path, node, always }) => ({
    name: valueName(binding.id, path),
    node,
    system: always === undefined ? { column: systemName(binding.id, path) } : { always },
  })),
  values: [...new Set([...values, ...missing].map(({ path }) => path))].map((path) => ({
    name: valueName(binding.id, path),
    path,
    ...(missing.some((one) => one.path === path) ? { missing: missingName(binding.id, path) } : {}),
  })),
})
