import { spawnSync } from 'node:child_process'

import { ensureBrowser } from './browser.mjs'
import { runStep } from './run-step.mjs'
import { ensurePackages } from './steps.mjs'

ensurePackages()
const browser = await ensureBrowser()
if (!runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) process.exit(1)
const bench = spawnSync(process.execPath, ['--import', 'tsx', 'bench/many-rows.ts'], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER_PATH: browser },
})
process.exit(bench.status ?? 0)
