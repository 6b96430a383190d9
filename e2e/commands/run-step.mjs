import { spawnSync } from 'node:child_process'

/**
 * Runs one command of the project with its output shown.
 *
 * @param {string} program a script below node_modules, or (with ./) of the project; run by this Node
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {boolean} whether it ended well
 */
export function runStep(program, args, env = {}) {
  const script = program.startsWith('./') ? program : `node_modules/${program}`
  const done = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}
