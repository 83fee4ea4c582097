import { gzipSync } from 'node:zlib'

/** A text as gzip in base64, which needs no escaping wherever it stands in a page. */
export const packed = (text: string): string => gzipSync(text, { level: 9 }).toString('base64')

/** Bytes of a text once it is packed. */
export const packedSize = (text: string): number => gzipSync(text, { level: 9 }).length
