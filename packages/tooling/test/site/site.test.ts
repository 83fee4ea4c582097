import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokenLinks } from '../../src/site/broken-links.ts'
import { serveSite, siteFolder } from './built-site.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const folder = siteFolder ?? ''
const pages = [
  'index.html',
  'documents/Formats.html',
  'documents/Formats.CALPADS_student_files.html',
  'documents/Formats.What_the_formats_have_in_common.html',
  'documents/Common_record.Enrollment.html',
  'documents/Findings.unknown-code.html',
  'documents/Guides.First_conversion.html',
  'functions/_nrec-align_convert.convert.html',
]

/** `npm run check -- --only site` builds the site and sets NREC_ALIGN_SITE. */
describe.skipIf(siteFolder === undefined)('the links of the built site', () => {
  test('all lead somewhere', () => {
    const { followed, broken } = brokenLinks(folder)
    expect(followed).toBeGreaterThan(10_000)
    expect(broken).toEqual([])
  })
})

describe.skipIf(siteFolder === undefined || executablePath === undefined)('the built site in a browser', () => {
  let browser: Browser
  let served: { readonly address: string; readonly server: Server }
  beforeAll(async () => {
    served = await serveSite(folder)
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    served?.server.close()
  })

  const open = async (
    path: string,
    choices: Parameters<Browser['newContext']>[0] = {},
    address = served.address,
  ): Promise<{ readonly page: Page; readonly elsewhere: readonly string[] }> => {
    const context = await browser.newContext({ locale: 'en-US', ...choices })
    const page = await context.newPage()
    const elsewhere: string[] = []
    context.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url())
    })
    await page.goto(address + path, { waitUntil: 'load' })
    return { page, elsewhere }
  }

  const searchFor = async (page: Page, words: string): Promise<string> => {
    await page.click('#tsd-search-trigger')
    await page.fill('#tsd-search-input', words)
    await page.waitForSelector('#tsd-search-results li a, #tsd-search-results a')
    return (await page.textContent('#tsd-search-results')) ?? ''
  }

  test.each([
    ['below a path of a server', () => served.address],
    ['as files', () => `${pathToFileURL(folder).href}/`],
  ])('finds a column of a format, %s, and loads nothing from elsewhere', async (_where, address) => {
    const { page, elsewhere } = await open('index.html', {}, address())
    expect(await searchFor(page, 'Biliteracy')).toContain('CALPADS')
    await page.keyboard.press('Escape')
    await page.locator('.to-converter a').first().click()
    await page.waitForSelector('h1')
    expect(await page.textContent('h1')).toBe('Check and convert education files')
    expect(elsewhere).toEqual([])
    await page.context().close()
  })

  test('shows what every format can hold of every other', async () => {
    const { page } = await open('documents/Formats.What_the_formats_have_in_common.html')
    const row = page.locator('table').first().locator('tr', { hasText: 'calpads' })
    expect(await row.count()).toBe(1)
    await page.context().close()
  })

  test('says which formats fill a field of the common record', async () => {
    const { page } = await open('documents/Common_record.Enrollment.html')
    const row = page.locator('tr', { has: page.locator('td:first-child code', { hasText: /^gradeLevel$/ }) })
    expect(await row.textContent()).toContain('quasi-identifier')
    expect(await row.locator('a', { hasText: 'calpads' }).count()).toBe(1)
    await page.context().close()
  })

  test('is dark where the reader likes it dark', async () => {
    const brightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const { page } = await open('index.html', { colorScheme })
      const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await page.context().close()
      return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number))
    }
    expect(await brightness('light')).toBeGreaterThan(200)
    expect(await brightness('dark')).toBeLessThan(80)
  })

  test.each(pages)('%s fits on a phone and has no serious barrier', async (path) => {
    const { page, elsewhere } = await open(path, { viewport: { width: 360, height: 740 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.addScriptTag({ path: axe })
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
    expect(elsewhere).toEqual([])
    await page.context().close()
  })
})
