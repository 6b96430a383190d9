import { ensurePackages } from './packages.mjs'
import { runStep } from './run-step.mjs'

ensurePackages()
if (!runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) process.exit(1)
const { writeZip } = await import('./zip.mjs')
writeZip('dist', 'trigger-console.zip')
