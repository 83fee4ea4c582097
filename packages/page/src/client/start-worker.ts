import { unpacked } from '../protocol/packed.ts'

/**
 * Begins a worker from a packed script.
 *
 * A page that was opened as a file may load no other file, not even beside it: the script comes from the page itself, as a
 * classic script under an address that exists only in this window.
 */
export const startWorker = async (packed: string): Promise<Worker> => {
  const address = URL.createObjectURL(new Blob([await unpacked(packed)], { type: 'text/javascript' }))
  return new Worker(address)
}
