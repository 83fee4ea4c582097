import { test } from 'vitest'
import { fixtureSets } from '../src/sets/fixtures.ts'
import { rewriteLaw } from '../src/laws/rewrite.ts'
import { conservationLaw } from '../src/laws/conservation.ts'
import { chunksLaw } from '../src/laws/chunks.ts'
import { fileURLToPath } from 'node:url'
import { calpads } from '../../formats/calpads/src/index.ts'
import { oneroster } from '../../formats/oneroster/src/index.ts'
import { clearImpact } from '../../formats/clear-impact/src/index.ts'
for (const f of [calpads, oneroster, clearImpact]) for (const set of fixtureSets(f, fileURLToPath(new URL(`../../formats/${f.format.id}/fixtures`, import.meta.url))))
for (const law of [rewriteLaw, conservationLaw, chunksLaw]) test(set.name, async () => { const r = await law(set); console.log(f.format.id, set.name, law.name, r.tried, r.broken.slice(0, 8)) })
