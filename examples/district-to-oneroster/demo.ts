/**
 * A California district's CALPADS files become a OneRoster 1.2 package and come back: `npm run demo` at the root.
 *
 * Takes one argument, the folder to write to; what an earlier run left there is replaced.
 */
import { relative } from 'node:path'
import { journeyFates } from './src/compare/journey-fates.ts'
import { thereAndBack } from './src/conversions.ts'
import { outFolder } from './src/places.ts'
import { summary } from './src/print/summary.ts'

const [out = outFolder] = process.argv.slice(2)
const journey = await thereAndBack(out)
const files = await journeyFates(out, journey.findings)
console.log(summary(journey, files, relative(process.cwd(), out)).join('\n'))
