import { spawnSync } from 'node:child_process'

import { ensurePackages } from './steps.mjs'

ensurePackages()
const portal = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'e2e/emulator/server/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(portal.status ?? 0)
