import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/** Makes a folder a small disk of its own until the test ends, which only root on Linux may do; says whether it is one. */
export const isSmallDisk = (disk: string, size: string): boolean => {
  mkdirSync(disk)
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status === 0
  if (isMounted) onTestFinished(() => void spawnSync('umount', [disk]))
  return isMounted
}
