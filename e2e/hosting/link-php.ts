import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { environmentOf, obtainProgram, type Hunt } from './obtain-program.ts'

/**
 * Sees that the tests of the ready-made code find PHP, by the name `php` and in a folder for their
 * PATH, unless they find it anyway.
 *
 * @returns in one sentence why there is none; nothing where there is
 */
export function linkPhp(folder: string, hunt: Hunt): { missing: string[] } {
  rmSync(folder, { recursive: true, force: true })
  if (spawnSync('php', ['-v'], { stdio: 'ignore' }).status === 0) return { missing: [] }
  const php = obtainProgram('php', hunt)
  if ('missing' in php) return { missing: [`php: ${php.missing}`] }
  // Its libraries are for it alone: other programs keep theirs.
  const libraries = Object.entries(environmentOf(php.path)).map(
    ([name, value]) => `${name}=${value}`,
  )
  const command = ['env', ...libraries, php.path].map((word) => `'${word}'`).join(' ')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'php'), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 })
  return { missing: [] }
}
