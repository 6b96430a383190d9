import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { linkPhp, type Hunt } from './obtain-program.ts'

let folder: string
let hunt: Hunt
const { PATH } = process.env

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'php-'))
  hunt = { folders: [], shelf: join(folder, 'shelf'), until: Date.now() + 30_000 }
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.stubEnv('PATH', join(folder, 'bin'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('an installed PHP is used in place', () => {
  putProgram('bin/php', 'exit 0')
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({ missing: [] })
  expect(existsSync(join(folder, 'linked'))).toBe(false)
})

test('an unpacked PHP is called by its usual name, with its own libraries', () => {
  const libraries = join(hunt.shelf, 'php/usr/lib/x86_64-linux-gnu')
  mkdirSync(libraries, { recursive: true })
  putProgram('shelf/php/usr/bin/php8.2', 'echo "$1 $LD_LIBRARY_PATH"')
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({ missing: [] })
  const options = { encoding: 'utf8', env: { PATH } } as const
  const said = execFileSync(join(folder, 'linked/php'), ['two words'], options)
  expect(said).toBe(`two words ${libraries}\n`)
})

test('the reason is given when PHP is not available', () => {
  expect(linkPhp(join(folder, 'linked'), hunt)).toEqual({
    missing: ['php: it is not installed, and this is not Debian or Ubuntu'],
  })
})

function putProgram(name: string, script: string): void {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}
