import { existsSync } from 'node:fs'
import * as fileSystem from 'node:fs/promises'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type OutputFileSystem, outputFile, outputFolder } from '@nrec-align/io/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from './helpers.ts'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'nrec-align-test-'))
})
afterEach(() => rm(place, { recursive: true }))

const here = (name: string) => join(place, name)
const refused = (code: string, path: string) => expect.objectContaining({ name: 'OutputError', code, path })
const systemError = (code: string) => Object.assign(new Error(`${code}: refused by the operating system`), { code })

async function build(folder: string, content: string, options: Parameters<typeof outputFolder>[1] = {}) {
  const output = await outputFolder(folder, options)
  const file = await output.file('data/users.csv')
  await file.write(utf8(content))
  await file.close()
  return output
}

describe('an output folder', () => {
  it('appears complete, and nothing stays beside it', async () => {
    const output = await build(here('out'), 'u-1\n')
    expect(await readdir(place)).toEqual(['out.partial'])
    await output.commit()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readFile(here('out/data/users.csv'), 'utf8')).toBe('u-1\n')
  })

  it('may go where an empty folder is', async () => {
    await mkdir(here('out'))
    await (await build(here('out'), 'u-1\n')).commit()
    expect(await readFile(here('out/data/users.csv'), 'utf8')).toBe('u-1\n')
  })

  it('does not go where something is', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    await expect(outputFolder(here('out'))).rejects.toEqual(refused('exists', here('out')))
    await expect(outputFolder(here('out/notes.txt'))).rejects.toEqual(refused('exists', here('out/notes.txt')))
  })

  it('replaces what is there when told, whole', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    const output = await build(here('out'), 'u-1\n', { replace: true })
    expect(await readFile(here('out/notes.txt'), 'utf8')).toBe('mine')
    await output.commit()
    expect(await readdir(here('out'))).toEqual(['data'])
    expect(await readdir(place)).toEqual(['out'])
  })

  it('leaves nothing when aborted, and what was there as it was', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    await (await build(here('out'), 'u-1\n', { replace: true })).abort()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readFile(here('out/notes.txt'), 'utf8')).toBe('mine')
  })

  it('is aborted while a file is open', async () => {
    const output = await outputFolder(here('out'))
    const file = await output.file('users.csv')
    await file.write(utf8('half'))
    await output.abort()
    expect(await readdir(place)).toEqual([])
  })

  it('clears away what a killed run left', async () => {
    await build(here('out'), 'half a file')
    const output = await outputFolder(here('out'))
    await output.commit()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readdir(here('out'))).toEqual([])
  })

  it('puts back what a run was replacing when it was killed', async () => {
    await mkdir(here('out.previous'))
    await writeFile(here('out.previous/notes.txt'), 'mine')
    await expect(outputFolder(here('out'))).rejects.toEqual(refused('exists', here('out')))
    expect(await readFile(here('out/notes.txt'), 'utf8')).toBe('mine')
  })

  it('finishes what a run killed after replacing left to do', async () => {
    await mkdir(here('out.previous'))
    await mkdir(here('out'))
    await (await outputFolder(here('out'))).abort()
    expect(await readdir(place)).toEqual(['out'])
  })

  it('holds no path that leaves it', async () => {
    const output = await outputFolder(here('out'))
    await expect(output.file('../users.csv')).rejects.toThrow(TypeError)
    await output.abort()
  })

  it('says that a part of its path is a file', async () => {
    await writeFile(here('file'), '')
    await expect(outputFolder(here('file/out'))).rejects.toEqual(refused('not-writable', here('file/out')))
  })
})

describe('an output folder, on other systems', () => {
  /** The real file system, but for the calls that are answered with an error code. */
  const answering = (answers: Partial<OutputFileSystem>): OutputFileSystem => ({ ...fileSystem, ...answers })

  const windowsWithOpen = (open: string) =>
    answering({
      rename: async (from, to) => {
        if ((await stat(from)).isDirectory() && basename(String(from)) === 'out') throw systemError('EPERM')
        return fileSystem.rename(from, to)
      },
      open: (async (path: string, flags: string) => {
        if (flags === 'r+' && path.endsWith(open)) throw systemError('EBUSY')
        return fileSystem.open(path, flags)
      }) as OutputFileSystem['open'],
    })

  it('names the file that is open in another program', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/closed.csv'), 'mine')
    await writeFile(here('out/open.csv'), 'mine')
    const output = await build(here('out'), 'u-1\n', { replace: true, fileSystem: windowsWithOpen('open.csv') })
    await expect(output.commit()).rejects.toEqual(refused('open-elsewhere', here('out/open.csv')))
    await expect(output.commit()).rejects.toThrow(/open in another program/)
    expect((await readdir(here('out'))).sort()).toEqual(['closed.csv', 'open.csv'])
  })

  it('says not-writable when no file turns out to be open', async () => {
    await mkdir(here('out'))
    const output = await build(here('out'), 'u-1\n', { fileSystem: windowsWithOpen('no such file') })
    await expect(output.commit()).rejects.toEqual(refused('not-writable', here('out')))
  })

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and leaves what was there', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    const open = ((path: string, flags: string) =>
      fileSystem.open(flags === 'w' ? '/dev/full' : path, flags)) as OutputFileSystem['open']
    const output = await outputFolder(here('out'), { replace: true, fileSystem: answering({ open }) })
    const file = await output.file('users.csv')
    const full = refused('disk-full', 'users.csv')
    await expect(file.write(utf8('u-1\n'))).rejects.toEqual(full)
    await output.abort()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readFile(here('out/notes.txt'), 'utf8')).toBe('mine')
  })

  it('copies where renaming does not reach', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    const rename = async () => Promise.reject(systemError('EXDEV'))
    const output = await build(here('out'), 'u-1\n', { replace: true, fileSystem: answering({ rename }) })
    await output.commit()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readdir(here('out'))).toEqual(['data'])
  })

  it('fills an empty folder that cannot be renamed, as one that is mounted into a container', async () => {
    await mkdir(here('out'))
    const rename: OutputFileSystem['rename'] = async () => Promise.reject(systemError('EBUSY'))
    await (await build(here('out'), 'u-1\n', { fileSystem: answering({ rename }) })).commit()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readFile(here('out/data/users.csv'), 'utf8')).toBe('u-1\n')
  })

  it('puts back what it was replacing when the last step fails', async () => {
    await mkdir(here('out'))
    await writeFile(here('out/notes.txt'), 'mine')
    const rename: OutputFileSystem['rename'] = async (from, to) => {
      if (String(from).endsWith('.partial')) throw systemError('ENOSPC')
      return fileSystem.rename(from, to)
    }
    const output = await build(here('out'), 'u-1\n', { replace: true, fileSystem: answering({ rename }) })
    await expect(output.commit()).rejects.toEqual(refused('disk-full', here('out')))
    await output.abort()
    expect(await readdir(place)).toEqual(['out'])
    expect(await readFile(here('out/notes.txt'), 'utf8')).toBe('mine')
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
  ])('calls %s %s', async (code, expected) => {
    const mkdir = (async () => Promise.reject(systemError(code))) as OutputFileSystem['mkdir']
    await expect(outputFolder(here('out'), { fileSystem: answering({ mkdir }) })).rejects.toEqual(
      refused(expected, here('out')),
    )
  })
})

describe('an output file', () => {
  it('appears complete when it is closed', async () => {
    const file = await outputFile(here('fix.csv'))
    await file.write(utf8('a\n'))
    expect(await readdir(place)).toEqual(['fix.csv.partial'])
    await file.close()
    expect(await readdir(place)).toEqual(['fix.csv'])
  })

  it('replaces another only when told', async () => {
    await writeFile(here('fix.csv'), 'mine')
    await expect(outputFile(here('fix.csv'))).rejects.toEqual(refused('exists', here('fix.csv')))
    const file = await outputFile(here('fix.csv'), { replace: true })
    await file.write(utf8('new'))
    await file.close()
    expect(await readFile(here('fix.csv'), 'utf8')).toBe('new')
  })

  it('leaves nothing when aborted', async () => {
    const file = await outputFile(here('fix.csv'))
    await file.write(utf8('a\n'))
    await file.abort()
    expect(await readdir(place)).toEqual([])
  })

  it('says that the one to replace is open in another program', async () => {
    await writeFile(here('fix.csv'), 'mine')
    const refuse = async () => Promise.reject(systemError('EPERM'))
    const open = (async (path: string, flags: string) => {
      if (flags === 'r+') throw systemError('EBUSY')
      return fileSystem.open(path, flags)
    }) as OutputFileSystem['open']
    const file = await outputFile(here('fix.csv'), {
      replace: true,
      fileSystem: { ...fileSystem, rename: refuse, open },
    })
    await file.write(utf8('new'))
    await expect(file.close()).rejects.toEqual(refused('open-elsewhere', here('fix.csv')))
    expect(await readdir(place)).toEqual(['fix.csv'])
    expect(await readFile(here('fix.csv'), 'utf8')).toBe('mine')
  })
})
