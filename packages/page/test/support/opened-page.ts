import { type Browser, chromium as driver, type Page } from 'playwright-core'
import type { BuiltPage } from './built-page.ts'
import { chromium } from './chromium.ts'

/** A page that somebody opened as a file, and everything it tried to load. */
export interface OpenedPage {
  readonly page: Page
  /** Addresses that were asked for, but the file itself and what exists in the window only. */
  readonly requests: readonly string[]
  /** What the browser complained about, such as breaches of the page's policy. */
  readonly complaints: readonly string[]
}

/** Starts the browser; it may reach no network, so that nothing can be loaded by accident. */
export const startBrowser = (): Promise<Browser> =>
  driver.launch({
    executablePath: chromium ?? '',
    args: ['--no-sandbox', '--proxy-server=http://127.0.0.1:9', '--disable-background-networking'],
  })

/** Opens the page as a file, with the network off. */
export const openPage = async (
  browser: Browser,
  built: BuiltPage,
  choices: Parameters<Browser['newContext']>[0] = {},
): Promise<OpenedPage> => {
  const context = await browser.newContext({ locale: 'en-US', offline: true, acceptDownloads: true, ...choices })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const address = request.url()
    if (address !== built.address && !address.startsWith('blob:')) requests.push(address)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(built.address)
  return { page, requests, complaints }
}
