import { spawnSync } from 'node:child_process'

import { runStep } from './run-step.mjs'
import { ensurePackages } from './steps.mjs'

ensurePackages()
if (!runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) process.exit(1)
const demo = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'e2e/commands/demo.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(demo.status ?? 0)
