import { existsSync } from 'node:fs'

/** Where Debian and others put the browser; the page is tested in a real one or not at all. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine; absent on a machine with nothing but Node. */
export const chromium: string | undefined = places.find((path) => existsSync(path))
