import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'

/** The whole of zod under one name keeps all its languages in a bundle; its parts by name are left out where nobody uses them. */
const wholeZod = /^import \{ z \} from 'zod'$/m
const ownSources = /[\\/]packages[\\/](?:formats[\\/])?[^\\/]+[\\/]src[\\/].*\.tsx?$/

/** Browsers pack and unpack themselves; the library's own packer, 35 kB of it, is for those that cannot. */
const zipLibrary = /^@zip\.js\/zip\.js$/
const zipWithoutPacker = '@zip.js/zip.js/lib/zip-core-custom.js'

/** Entries that are encrypted are refused before anything is unpacked. */
const encryption = /zip\.js[\\/]lib[\\/]core[\\/]streams[\\/]aes-crypto-stream\.js$/
const noEncryption =
  'export class AESDecryptionStream {}\nexport class AESEncryptionStream {}\nexport const setAESEngine = () => {}'

/** Of the reader of workbooks only the cells are wanted; what is loaded when first needed comes into a bundle whole. */
const workbooks = /read-excel-file[\\/]universal[\\/]index\.js$/
const cellsOnly = "export { default as readSheet } from '../modules/export/readSheetUniversal.js'"

/** Leaves out of a bundle what no part of the page can reach. */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    build.onResolve({ filter: zipLibrary }, ({ resolveDir, kind }) =>
      build.resolve(zipWithoutPacker, { resolveDir, kind }),
    )
    build.onLoad({ filter: encryption }, () => ({ contents: noEncryption }))
    build.onLoad({ filter: workbooks }, ({ path }) => ({ contents: cellsOnly, resolveDir: dirname(path) }))
    build.onLoad({ filter: ownSources }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(wholeZod, "import * as z from 'zod'"),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}
