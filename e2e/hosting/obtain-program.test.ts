import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { environmentOf, linkPhp, obtainProgram, type Hunt } from './obtain-program.ts'

let folder: string
let hunt: Hunt

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hunt-'))
  mkdirSync(join(folder, 'bin'))
  hunt = {
    folders: [join(folder, 'bin')],
    shelf: join(folder, 'shelf'),
    until: Date.now() + 30_000,
  }
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('an installed server is used', () => {
  putProgram('nginx', 'echo nginx/9')
  expect(obtainProgram('nginx', hunt)).toEqual({ path: join(folder, 'bin/nginx') })
})

test('missing Debian tools are reported', () => {
  vi.stubEnv('PATH', join(folder, 'bin'))
  expect(obtainProgram('caddy', hunt)).toEqual({
    missing: 'it is not installed, and this is not Debian or Ubuntu',
  })
})

test('a package that cannot be downloaded is reported, not thrown', () => {
  putProgram('apt-get', 'test "$1" = --version || exit 100')
  putProgram('dpkg-deb', 'exit 0')
  usePrograms()
  expect(obtainProgram('caddy', hunt)).toEqual({
    missing: 'it is not installed, and its package could not be downloaded',
  })
})

test('a download that hangs is abandoned', () => {
  putProgram('apt-get', 'test "$1" = --version || exec sleep 600')
  putProgram('dpkg-deb', 'exit 0')
  usePrograms()
  expect(obtainProgram('caddy', { ...hunt, until: Date.now() + 500 })).toEqual({
    missing: 'it is not installed, and its package did not arrive in time',
  })
})

test('an unpacked program may carry its version in its name', () => {
  putProgram('php8.2', 'echo PHP 8.2')
  putProgram('phpdbg8.2', 'exit 1')
  mkdirSync(join(hunt.shelf, 'php/usr'), { recursive: true })
  cpSync(join(folder, 'bin'), join(hunt.shelf, 'php/usr/bin'), { recursive: true })
  expect(obtainProgram('php', hunt)).toEqual({ path: join(hunt.shelf, 'php/usr/bin/php8.2') })
})

test('a server that does not run is reported with its own message', () => {
  putProgram('nginx', 'echo "libssl.so.3: no such file" >&2; exit 127')
  vi.stubEnv('PATH', join(folder, 'bin'))
  expect(obtainProgram('nginx', hunt)).toMatchObject({
    missing: expect.stringMatching(/nginx does not run here \(libssl\.so\.3: no such file\)/),
  })
})

test('an unpacked server finds the libraries unpacked beside it', () => {
  const libraries = join(folder, 'usr/lib/x86_64-linux-gnu')
  mkdirSync(libraries, { recursive: true })
  expect(environmentOf(join(folder, 'usr/sbin/nginx'))).toEqual({ LD_LIBRARY_PATH: libraries })
  expect(environmentOf('/usr/sbin/nginx')).toEqual({})
})

test('an installed PHP is used in place', () => {
  putProgram('php', 'exit 0')
  vi.stubEnv('PATH', join(folder, 'bin'))
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({ missing: [] })
  expect(existsSync(join(folder, 'linked'))).toBe(false)
})

test('an unpacked PHP is called by its usual name, with its own libraries', () => {
  const libraries = join(hunt.shelf, 'php/usr/lib/x86_64-linux-gnu')
  mkdirSync(libraries, { recursive: true })
  putProgram('php8.2', 'echo "$1 $LD_LIBRARY_PATH"', join(hunt.shelf, 'php/usr/bin'))
  const { PATH } = process.env
  vi.stubEnv('PATH', join(folder, 'bin'))
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({ missing: [] })
  const options = { encoding: 'utf8', env: { PATH } } as const
  const said = execFileSync(join(folder, 'linked/php'), ['two words'], options)
  expect(said).toBe(`two words ${libraries}\n`)
})

test('the reason is given when PHP is not available', () => {
  vi.stubEnv('PATH', join(folder, 'bin'))
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({
    missing: ['php: it is not installed, and this is not Debian or Ubuntu'],
  })
})

function putProgram(name: string, script: string, into = join(folder, 'bin')): void {
  mkdirSync(into, { recursive: true })
  const file = join(into, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

function usePrograms(): void {
  vi.stubEnv('PATH', [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter))
}
