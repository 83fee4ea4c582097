/** How much a ZIP may hold: small files that unpack to something huge are a known way to fill a machine. */
export interface ZipLimits {
  /** Entries; 10,000 unless told. */
  readonly entries: number
  /** Bytes of all entries together, unpacked; 20 GiB unless told. */
  readonly totalSize: number
  /** Unpacked bytes for each packed byte, asked of entries over 1 MiB; 200 unless told. */
  readonly ratio: number
}

export const defaultZipLimits: ZipLimits = { entries: 10_000, totalSize: 20 * 1024 ** 3, ratio: 200 }

/** Below this size an entry may be packed as tightly as it likes: a page of blanks does no harm. */
export const ratioMattersFrom = 1024 ** 2
