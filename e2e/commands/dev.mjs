import { spawnSync } from 'node:child_process'

import { ensurePackages } from './steps.mjs'

ensurePackages()
const dev = spawnSync(process.execPath, ['--import', 'tsx', 'e2e/commands/hot-demo.ts'], {
  stdio: 'inherit',
})
process.exit(dev.status ?? 0)
