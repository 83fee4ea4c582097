import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of our own, which nobody else can reach: it listens on a socket in its own folder only. */
export interface Server {
  /** Runs SQL, or commands of `psql`, and gives what is printed: one row a line, cells separated by `|`. */
  psql(commands: string): string
  stop(): void
}

const DEBIAN = '/usr/lib/postgresql'

const newestFirst = (one: string, other: string): number => Number(other) - Number(one)

/** The folder of the programs: Debian keeps one for each version. */
const programs = (): string | undefined =>
  (existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted(newestFirst) : [])
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))

/** Whether PostgreSQL is installed on this machine. */
export const isInstalled = (): boolean => programs() !== undefined

const numberOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))

/** PostgreSQL refuses to run as root, so root runs it as the user that the package made for it. */
const owner = (): { readonly uid?: number; readonly gid?: number } =>
  process.getuid?.() === 0 ? { uid: numberOf('-u'), gid: numberOf('-g') } : {}

/** Makes an empty server in a temporary folder and starts it. */
export const startServer = (): Server => {
  const bin = programs()
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'nrec-align-postgres-'))
  const user = owner()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const run = (program: string, words: readonly string[], input = ''): string =>
    execFileSync(join(bin, program), words, {
      ...user,
      cwd: folder,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    })
  run('initdb', ['--pgdata', data, '--auth', 'trust', '--encoding', 'UTF8', '--no-locale', '--username', 'example'])
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}'`
  run('pg_ctl', ['--pgdata', data, '--log', join(folder, 'log'), '--options', options, '--wait', 'start'])
  const words = ['--host', folder, '--username', 'example', '--dbname', 'postgres', '--no-psqlrc', '--quiet']
  return {
    psql: (commands) => run('psql', [...words, '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1'], commands),
    stop: () => {
      run('pg_ctl', ['--pgdata', data, '--mode', 'immediate', '--wait', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
