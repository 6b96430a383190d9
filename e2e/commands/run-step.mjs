import { spawnSync } from 'node:child_process'

/**
 * Runs one command of the project with its output shown.
 *
 * @param {string} program a script below node_modules, run by this Node
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {boolean} whether it ended well
 */
export function runStep(program, args, env = {}) {
  const done = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}
