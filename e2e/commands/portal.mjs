import { spawnSync } from 'node:child_process'

import { ensurePackages } from './packages.mjs'

ensurePackages()
const portal = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'e2e/emulator/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(portal.status ?? 0)
