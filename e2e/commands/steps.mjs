import { spawn, spawnSync } from 'node:child_process'
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
  const done = spawnSync(process.execPath, nodeArgs(program, args), {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}

/**
 * Runs one command like `runStep`, but beside others: its output is kept together until its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ isGood: boolean, output: string }>}
 */
export function runBeside(program, args, env = {}) {
  const child = spawn(process.execPath, nodeArgs(program, args), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  }
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ isGood: status === 0, output }))
  })
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function nodeArgs(program, args) {
  const script = program.startsWith('./') ? program : `node_modules/${program}`
  return [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), script, ...args]
}
