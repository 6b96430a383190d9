import { runStep } from './run-step.mjs'
import { ensurePackages } from './steps.mjs'

// A test packs into a place of its own.
const [folder = 'dist', zip = 'trigger-console.zip'] = process.argv.slice(2)

ensurePackages()
const build = ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']
if (!runStep('vite/bin/vite.js', build)) process.exit(1)
const { writeZip } = await import('./zip.mjs')
writeZip(folder, zip)
