/**
 * A partnership's Clear Impact Scorecard files become outcome measures and come back.
 *
 * Run from the repository's root:
 * `node --import tsx --conditions=@nrec-align/source examples/partnership-scorecard/scorecard.ts`
 */
import { roundTrip } from './round-trip.ts'

for (const generation of ['A', 'B'] as const) {
  const { values, issues, back } = await roundTrip(generation)
  console.log(`Generation ${generation}, as common records:`)
  for (const { measure, unit, begin, end, value, target } of values) {
    const period = begin === undefined ? 'period not known' : `${begin} to ${end}`
    console.log(
      `  ${period}  ${measure}: ${value ?? 'no value yet'} (aim ${target ?? 'none'}, ${unit ?? 'unit not known'})`,
    )
  }
  console.log('What to look at:')
  for (const { code, column, count } of issues)
    console.log(`  ${count} × ${code}${column === undefined ? '' : `, ${column}`}`)
  console.log('Back in the form of the scorecard:')
  console.log(back.trimEnd().replaceAll(/^/gm, '  '), '\n')
}
