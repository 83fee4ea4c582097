import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { oneroster } from '../../formats/oneroster/src/index.ts'
import { bytesOf } from '../src/run/bytes-of.ts'
import { fixtureSets } from '../src/sets/fixtures.ts'
import { sweepOf } from '../src/sets/sweep.ts'

for (const f of [oneroster])
  test('x', async () => {
    const sets = fixtureSets(f, fileURLToPath(new URL(`../../formats/${f.format.id}/fixtures`, import.meta.url)))
    const s = await sweepOf(sets.find((s) => s.clean)!)
    console.log(new TextDecoder().decode(await bytesOf(s.files.find((f) => f.name === 'orgs.csv')!)))
  })
