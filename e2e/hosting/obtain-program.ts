import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

import type { ServerName } from './recipe.ts'

/** A program that the tests really run and that a fresh machine lacks. */
type ProgramName = ServerName | 'php'

interface Source {
  packages: readonly string[]
  /** Arguments that show whether it runs here. */
  version: string
}

const sources: Record<ProgramName, Source> = {
  nginx: { packages: ['nginx', 'nginx-common'], version: '-v' },
  caddy: { packages: ['caddy'], version: 'version' },
  // As root, the package of the release's own version is fetched with it.
  php: { packages: ['php-cli'], version: '-v' },
}

/** A dead network must not hold up the check: each request of apt-get gives up after ten seconds. */
const aptOptions = ['Acquire::Retries=0', 'Acquire::http::Timeout=10', 'Acquire::https::Timeout=10']

/** Where programs are looked for and unpacked, and until when (milliseconds since 1970) they are fetched. */
export interface Hunt {
  folders: readonly string[]
  /** Debian's packages are unpacked here, not installed: no service starts, nothing outside changes. */
  shelf: string
  until: number
}

/** A search on this machine; all programs together get forty seconds. */
export function startHunt(): Hunt {
  return {
    folders: [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'],
    shelf: resolve('node_modules/.cache/hosting'),
    until: Date.now() + 40_000,
  }
}

/**
 * Finds a program: installed, unpacked by an earlier check, or from Debian's package.
 *
 * @returns its path, or one sentence saying why there is none
 */
export function obtainProgram(
  program: ProgramName,
  hunt: Hunt,
): { path: string } | { missing: string } {
  let known = tried(program, hunt)
  if ('path' in known) return known
  if (!hasCommand('apt-get') || !hasCommand('dpkg-deb'))
    return { missing: `${known.missing}, and this is not Debian or Ubuntu` }
  const { packages } = sources[program]
  const folder = join(hunt.shelf, program)
  mkdirSync(join(folder, 'partial'), { recursive: true })
  if (apt(['download', ...packages], folder, hunt) && unpack(folder)) known = tried(program, hunt)
  // Only root can fetch package lists, which fresh machines lack, and find out which libraries are missing.
  if ('missing' in known && process.getuid?.() === 0) {
    const fetched =
      apt(['update'], folder, hunt) && apt([...withLibraries(folder), ...packages], folder, hunt)
    if (fetched && unpack(folder)) known = tried(program, hunt)
  }
  if ('path' in known) return known
  const why = Date.now() < hunt.until ? 'could not be downloaded' : 'did not arrive in time'
  return { missing: `${known.missing}, and its package ${why}` }
}

/** The file with nginx's content types, from the unpacked package or else from the installed one. */
export function mimeTypesFile(): string {
  const own = join(startHunt().shelf, 'nginx/etc/nginx/mime.types')
  return existsSync(own) ? own : '/etc/nginx/mime.types'
}

/** The environment in which an unpacked program finds the libraries unpacked with it. */
export function environmentOf(path: string): Record<string, string> {
  const root = path.match(/^(.*)\/usr\/s?bin\/[^/]+$/)?.[1]
  if (root === undefined || root === '') return {}
  const folders = ['lib', 'usr/lib'].flatMap((name) => {
    const folder = join(root, name)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((entry) => entry.endsWith('-linux-gnu'))
      .map((entry) => join(folder, entry))
  })
  return folders.length === 0 ? {} : { LD_LIBRARY_PATH: folders.join(delimiter) }
}

function tried(program: ProgramName, hunt: Hunt): { path: string } | { missing: string } {
  const path = [
    ...hunt.folders.map((folder) => join(folder, program)),
    ...['usr/sbin', 'usr/bin'].flatMap((name) =>
      unpacked(join(hunt.shelf, program, name), program),
    ),
  ].find((file) => existsSync(file))
  if (path === undefined) return { missing: 'it is not installed' }
  const said = spawnSync(path, [sources[program].version], {
    encoding: 'utf8',
    env: { ...process.env, ...environmentOf(path) },
  })
  const words = `${said.stdout}${said.stderr}`.trim()
  if (said.status !== 0)
    return { missing: `${path} does not run here (${said.error?.message ?? words})` }
  console.log(`${program}: ${path} (${words.split('\n')[0]})`)
  return { path }
}

/** Where Debian has several versions of a program, only installing links `php` to its `php8.2`. */
function unpacked(folder: string, program: ProgramName): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(program) && /^[\d.]*$/.test(name.slice(program.length)))
    .map((name) => join(folder, name))
}

function withLibraries(folder: string): string[] {
  const install = ['install', '-y', '--no-install-recommends', '--download-only']
  return [...install, '-o', `Dir::Cache::archives=${folder}`]
}

function apt(args: readonly string[], folder: string, hunt: Hunt): boolean {
  const timeout = hunt.until - Date.now()
  if (timeout <= 0) return false
  const done = spawnSync('apt-get', [...aptOptions.flatMap((each) => ['-o', each]), ...args], {
    cwd: folder,
    stdio: 'ignore',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return done.status === 0
}

function unpack(folder: string): boolean {
  const files = readdirSync(folder).filter((name) => name.endsWith('.deb'))
  return files.every(
    (name) => spawnSync('dpkg-deb', ['-x', name, '.'], { cwd: folder }).status === 0,
  )
}

function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * Makes sure that the tests of the code snippets find PHP by the name `php`, in a folder for their PATH,
 * unless it is installed.
 *
 * @returns one sentence saying why there is none, or nothing
 */
export function linkPhp(folder: string, hunt: Hunt): { missing: string[] } {
  rmSync(folder, { recursive: true, force: true })
  if (spawnSync('php', ['-v'], { stdio: 'ignore' }).status === 0) return { missing: [] }
  const php = obtainProgram('php', hunt)
  if ('missing' in php) return { missing: [`php: ${php.missing}`] }
  // Only PHP gets these libraries; other programs keep theirs.
  const libraries = Object.entries(environmentOf(php.path)).map(
    ([name, value]) => `${name}=${value}`,
  )
  const command = ['env', ...libraries, php.path].map((word) => `'${word}'`).join(' ')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'php'), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 })
  return { missing: [] }
}
