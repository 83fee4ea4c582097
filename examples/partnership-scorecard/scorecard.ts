/**
 * A partnership's Clear Impact Scorecard files become outcome measures and come back.
 *
 * Run from the repository's root:
 * `node --import tsx --conditions=@nrec-align/source examples/partnership-scorecard/scorecard.ts`
 */
import { fileURLToPath } from 'node:url'
import { clearImpact } from '@nrec-align/format-clear-impact'
import { inputsFrom } from '@nrec-align/io/node'
import { convertInMemory, textOf } from './in-memory.ts'

const options = { instance: 'sample-partnership' }
const [measures] = await inputsFrom(pathOf('tables/measures.csv'))
const [calendars] = await inputsFrom(pathOf('tables/calendars.csv'))
if (measures === undefined || calendars === undefined) throw new Error('the tables are missing')
const tables = { measures, calendars }

for (const version of ['A', 'B']) {
  const from = clearImpact({ version, options })
  const input = await inputsFrom(pathOf(`values-${version.toLowerCase()}.csv`))

  const common = await convertInMemory({ sources: [{ from, input }], to: 'canonical', tables })
  console.log(`\nGeneration ${version}: what the scorecard says`)
  for (const line of await linesAbout(common.files)) console.log(`  ${line}`)
  for (const { code, severity, column, count } of common.report.issues) {
    console.log(`  ${severity}: ${code}${column === undefined ? '' : ` in ${column}`}, ${count} ×`)
  }

  const back = await convertInMemory({ sources: [{ from: 'canonical', input: common.files }], to: from, tables })
  console.log(`Generation ${version}: what goes back to the scorecard`)
  console.log(indented(await textOf(back.files, back.report.dispositions.written[0]?.path ?? '')))
}

/** One line a value: the measure, the period, the value and what was aimed for. */
async function linesAbout(files: Awaited<ReturnType<typeof inputsFrom>>): Promise<readonly string[]> {
  const indicators = new Map((await recordsOf(files, 'indicator')).map((one) => [one['id'], one]))
  const values = await recordsOf(files, 'outcomeMeasure')
  return values.map(({ indicator, periodBegin, periodEnd, value, target }) => {
    const { name, unit } = indicators.get(indicator) ?? {}
    return `${periodBegin} to ${periodEnd}  ${name ?? indicator}: ${value ?? 'not yet'} ${unit ?? ''} (aim ${target ?? 'none'})`
  })
}

async function recordsOf(files: Awaited<ReturnType<typeof inputsFrom>>, entity: string) {
  const text = await textOf(files, `${entity}.ndjson`)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '  ')
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`data/${name}`, import.meta.url))
}
