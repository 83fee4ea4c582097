import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** Where a site lies that was built for the tests; without it they are skipped. */
export const siteFolder: string | undefined = process.env.NREC_ALIGN_SITE

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The path below which the site is served, as on a host that has other sites too. */
const below = '/some/where/'

/** Serves the site below a path of its own. */
export const serveSite = async (folder: string): Promise<{ readonly address: string; readonly server: Server }> => {
  const server = createServer(async ({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = path.startsWith(below) ? join(folder, normalize(path.slice(below.length)) || 'index.html') : undefined
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[extname(file ?? '')] ?? 'text/plain' })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`, server }
}
