import { nearest } from '@nrec-align/convert'
import { dataPackageOf, describeFormat, type LayoutChanges, tableSchemaOf } from '@nrec-align/mapping'
import { exitCodes, suggestion, UsageError } from '../failure.ts'
import { chooseFormat, formatRegistry } from '../formats/registry.ts'
import { readSettings } from '../settings/settings.ts'
import { changesText } from '../show/changes-text.ts'
import { coloursFor } from '../show/colours.ts'
import { formatText } from '../show/format-text.ts'
import { layoutText } from '../show/layout-text.ts'
import type { Action } from './command.ts'
import { describeChanges } from './describe-changes.ts'

// The version stands behind the format, and may hold dots and hyphens itself: oneroster@1.2.users, pims@2024-25.student. A format may be a file.
const named =
  /^(?<id>.+\.(?:ya?ml|json)|[A-Za-z][\w-]*)(?:@(?<version>\w+(?:-\w+)*(?:\.\d+)*))?(?:[./](?<layout>[\w-]+))?(?:[./](?<column>.+))?$/

/** Describes a format, one of its layouts, or one column. */
export const describe: Action = async ([what = ''], flags, shell) => {
  const settings = await readSettings([], flags, shell.folder)
  const registry = await formatRegistry(settings, shell.folder)
  const { id = what, version, layout: layoutId, column } = named.exec(what)?.groups ?? {}
  const instance = chooseFormat(await registry.load(id), version)
  const format = describeFormat(instance)
  const colours = coloursFor(shell.stdout)
  const showChanges = (changes: readonly LayoutChanges[]): unknown =>
    shell.stdout.write(settings.json === true ? `${JSON.stringify(changes)}\n` : changesText(changes, colours))
  if (layoutId === undefined && flags.changes !== undefined) {
    showChanges(describeChanges(instance.format, flags.changes, undefined))
    return exitCodes.clean
  }
  const printJson = (value: unknown) => shell.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
  if (layoutId === undefined && flags.tableSchema === true) {
    printJson(dataPackageOf(instance))
    return exitCodes.clean
  }
  if (layoutId === undefined) {
    shell.stdout.write(settings.json === true ? `${JSON.stringify(format)}\n` : formatText(format, colours))
    return exitCodes.clean
  }
  const found = format.layouts.find((one) => one.id.toLowerCase() === layoutId.toLowerCase())
  if (found === undefined) {
    const known = format.layouts.map((one) => one.id)
    throw new UsageError(
      'unknown-layout',
      `${format.id} has no layout "${layoutId}".`,
      suggestion(nearest(layoutId, known), known),
    )
  }
  if (flags.changes !== undefined) {
    showChanges(describeChanges(instance.format, flags.changes, found.id))
    return exitCodes.clean
  }
  if (flags.tableSchema === true) {
    printJson(tableSchemaOf(instance, found.id))
    return exitCodes.clean
  }
  const columns =
    column === undefined
      ? found.columns
      : found.columns.filter((one) => one.name.toLowerCase() === column.toLowerCase())
  if (columns.length === 0 && column !== undefined) {
    const known = found.columns.map((one) => one.name)
    throw new UsageError(
      'unknown-column',
      `${format.id}.${found.id} has no column "${column}".`,
      suggestion(nearest(column, known), known),
    )
  }
  const shown = { ...found, columns }
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(shown)}\n`)
  else shell.stdout.write(layoutText(shown, { lineage: flags.lineage === true, codes: column !== undefined }, colours))
  return exitCodes.clean
}
