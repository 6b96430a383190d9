import { spawnSync } from 'node:child_process'

import { ensurePackages } from './steps.mjs'

ensurePackages()
const bench = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(bench.status ?? 0)
