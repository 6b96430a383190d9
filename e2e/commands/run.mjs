import { spawnSync } from 'node:child_process'

import { ensureBrowser } from './browser.mjs'
import { ensurePackages, runStep } from './steps.mjs'

/**
 * What `npm start` and the other commands need before their program runs. All further arguments are
 * passed to the program.
 *
 * @type {Record<string, { program: string, args?: string[], needs: ('build' | 'browser')[] }>}
 */
const commands = {
  start: { program: 'e2e/commands/demo.ts', needs: ['build'] },
  dev: { program: 'e2e/commands/demo.ts', args: ['--hot'], needs: [] },
  portal: { program: 'e2e/emulator/server/main.ts', needs: [] },
  screenshots: { program: 'e2e/market/take-pictures.ts', needs: ['browser', 'build'] },
  bench: { program: 'bench/main.ts', needs: [] },
  'bench:first-view': { program: 'bench/first-view.ts', needs: ['browser', 'build'] },
  'bench:typing': { program: 'bench/typing.ts', needs: ['browser', 'build'] },
  'bench:many-rows': { program: 'bench/many-rows.ts', needs: ['browser', 'build'] },
}

const [name = '', ...given] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  console.error(`No command "${name}": ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}

ensurePackages()
const browser = command.needs.includes('browser') ? await ensureBrowser() : undefined
if (
  command.needs.includes('build') &&
  !runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
)
  process.exit(1)
const args = [...(command.args ?? []), ...given]
const { status } = spawnSync(process.execPath, ['--import', 'tsx', command.program, ...args], {
  stdio: 'inherit',
  env: { ...process.env, ...(browser === undefined ? {} : { BROWSER_PATH: browser }) },
})
// Undefined when it was ended by Ctrl+C.
process.exit(status ?? 0)
