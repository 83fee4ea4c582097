import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltPage, builtPage } from '../support/built-page.ts'
import { chromium } from '../support/chromium.ts'
import { calpadsPaths, organizationsPath } from '../support/district.ts'
import { openPage, startBrowser } from '../support/opened-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Skipped where there is no browser, as on a machine with nothing but Node. */
describe.skipIf(chromium === undefined)('how the page looks', () => {
  let built: BuiltPage
  let browser: Browser
  beforeAll(async () => {
    built = await builtPage()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await built?.remove()
  })

  /** A page with everything that it can show. */
  const full = async (choices: Parameters<typeof openPage>[2]): Promise<Page> => {
    const { page } = await openPage(browser, built, { bypassCSP: true, ...choices })
    await page.click('.privacy summary')
    await page.setInputFiles('#choose-files', [...calpadsPaths])
    await page.waitForSelector('.notice.good')
    await page.selectOption('#target-format', 'oneroster')
    await page.waitForSelector('#blocked')
    await page.setInputFiles('#table-organizations', organizationsPath)
    await page.click('#losses summary')
    await page.click('#convert:not([disabled])')
    await page.click('.problem:first-of-type summary')
    await page.click('#preview')
    await page.waitForSelector('[aria-label^="First rows of users.csv"]')
    await page.waitForSelector('td.offending')
    for (const details of await page.locator('details.options > summary').all()) await details.click()
    return page
  }

  const seriousViolations = async (page: Page): Promise<readonly string[]> => {
    await page.addScriptTag({ path: axe })
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    )
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  test.each(['light', 'dark'] as const)(
    'has no serious fault for people who see or hear it otherwise: %s',
    async (colorScheme) => {
      const page = await full({ colorScheme })
      expect(await seriousViolations(page)).toEqual([])
      await page.context().close()
    },
  )

  test('is dark where the system is', async () => {
    const background = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const { page } = await openPage(browser, built, { colorScheme })
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await page.context().close()
      return colour
    }
    expect(await background('light')).toBe('rgb(246, 247, 249)')
    expect(await background('dark')).toBe('rgb(18, 22, 29)')
  })

  test('fits a phone: only tables are wider than its window', async () => {
    const page = await full({ viewport: { width: 360, height: 740 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.context().close()
  })
})
