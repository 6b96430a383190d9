import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

import type { ServerName } from './recipe.ts'

const packages: Record<ServerName, readonly string[]> = {
  nginx: ['nginx', 'nginx-common'],
  caddy: ['caddy'],
}

/** Debian's packages are unpacked here, not installed: no service starts, nothing outside changes. */
const shelf = resolve('node_modules/.cache/hosting')

/**
 * Finds a server's program: installed, unpacked by an earlier check, or out of Debian's package.
 *
 * @returns its path, or in one sentence why there is none
 */
export function obtainProgram(server: ServerName): { path: string } | { missing: string } {
  const found = findProgram(server)
  if (found !== undefined) return runs(server, found)
  if (!hasCommand('apt-get') || !hasCommand('dpkg-deb'))
    return { missing: `${server} is not installed and this is not Debian or Ubuntu` }
  // Fresh machines have no package lists yet; only root can fetch them.
  if (!unpack(server) && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 })
    unpack(server)
  }
  const path = findProgram(server)
  return path === undefined
    ? { missing: `${server} is not installed and its package could not be downloaded` }
    : runs(server, path)
}

/** The file with nginx's content types: of the unpacked package, else of the installed one. */
export function mimeTypesFile(): string {
  const own = join(shelf, 'nginx/etc/nginx/mime.types')
  return existsSync(own) ? own : '/etc/nginx/mime.types'
}

function findProgram(server: ServerName): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  const own = join(shelf, server)
  return [...folders, join(own, 'usr/sbin'), join(own, 'usr/bin')]
    .map((folder) => join(folder, server))
    .find((path) => existsSync(path))
}

function runs(server: ServerName, path: string): { path: string } | { missing: string } {
  const tried = spawnSync(path, [server === 'nginx' ? '-v' : 'version'], { encoding: 'utf8' })
  if (tried.status !== 0)
    return { missing: `${path} does not run here: ${tried.stderr || tried.error?.message}` }
  console.log(`${server}: ${path} (${(tried.stdout + tried.stderr).trim()})`)
  return { path }
}

function unpack(server: ServerName): boolean {
  const folder = join(shelf, server)
  mkdirSync(folder, { recursive: true })
  const downloaded = spawnSync('apt-get', ['download', ...packages[server]], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 120_000,
  })
  if (downloaded.status !== 0) return false
  return readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .every((name) => spawnSync('dpkg-deb', ['-x', name, '.'], { cwd: folder }).status === 0)
}

function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
}
