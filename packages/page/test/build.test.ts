import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { calpads } from '@nrec-align/format-calpads'
import { describe, expect, test } from 'vitest'
import { htmlOf, policyFor } from '../src/build/html.ts'
import { packedSize } from '../src/build/packed.ts'
import { pageParts } from '../src/build/parts.ts'
import { scriptBudget, scriptSize, sizesOf, sizesText } from '../src/build/sizes.ts'

const parts = await pageParts()
const html = htmlOf(parts)

const small = { style: 'p{}', page: 'page()', engine: 'engine()', formatReader: 'reader()', formats: [] }

describe('the built page', () => {
  test('keeps its scripts within their budget', () => {
    expect(scriptSize(sizesOf(parts))).toBeLessThanOrEqual(scriptBudget)
  })

  test('says how large each part is', () => {
    const sizes = { page: 20_000, engine: 200_000, formatReader: 100_000, formats: 300_000 }
    expect(scriptSize(sizes)).toBe(220_000)
    expect(sizesText(sizes, 900_000)).toMatch(/both +220\.0 kB of at most 250\.0 kB/)
  })

  test('names nothing outside itself', () => {
    const loading = /<(?:link|img|iframe|object|embed|audio|video|base)\b|\b(?:src|href)\s*=\s*["'](?!#)|@import|url\(/i
    const markup = html.replace(/<script>[\s\S]*?<\/script>/, '')
    expect(loading.exec(markup)?.[0]).toBeUndefined()
  })

  test('holds no code that is made at run time where its policy would forbid it', () => {
    // The library of schemas asks whether it may, and is told beforehand that it may not.
    expect(parts.page).not.toMatch(/\bnew Function\b|\beval\(/)
    expect(parts.engine).toMatch(/jitless:\s*(?:!0|true)/)
    expect(parts.formatReader).toMatch(/jitless:\s*(?:!0|true)/)
  })

  test('holds every format as data that comes back as it was declared', () => {
    const found = /data-format="calpads">([^<]+)</.exec(html)?.[1] ?? ''
    expect(JSON.parse(gunzipSync(Buffer.from(found, 'base64')).toString())).toEqual(
      JSON.parse(JSON.stringify(calpads.format)),
    )
  })
})

describe('the policy of the page', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

  test('allows its own script and style by what they are, workers from inside, and nothing else', () => {
    expect(policyFor(small).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256('page()')}'`,
      `style-src 'sha256-${sha256('p{}')}'`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('stands before anything that it is about', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<style|<script/))
  })

  test('is of no use for a script that would end early, so that is refused', () => {
    expect(() => htmlOf({ ...small, page: 'show("</script>")' })).toThrow(/would end/)
  })
})

describe('a packed part', () => {
  test('is measured as it is packed', () => {
    expect(packedSize('a'.repeat(10_000))).toBeLessThan(100)
  })
})
