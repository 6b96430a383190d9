import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-from'

/** Installs the packages of package-lock.json when they are missing or from another lock file. */
export function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (installed === lock) return
  console.log('Installing packages …')
  // Not `npm ci`: that refuses a lock file without every optional package of every other platform,
  // and some registries lack those. The versions still come from the lock file, which stays as it is.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see the lines of npm above.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/**
 * Runs one command of the project and shows its output.
 *
 * @param {string} program a script below node_modules, or (with ./) of the project; run by this Node
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {boolean} whether it succeeded
 */
export function runStep(program, args, env = {}) {
  const script = program.startsWith('./') ? program : `node_modules/${program}`
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const done = spawnSync(process.execPath, [...loader, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}
