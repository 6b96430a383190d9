import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import { ensurePackages, runStep } from './steps.mjs'

// A test packs into its own folder.
const [folder = 'dist', zip = 'trigger-console.zip'] = process.argv.slice(2)

ensurePackages()
const build = ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']
if (!runStep('vite/bin/vite.js', build)) process.exit(1)
await writeZip()

/** Packs the built folder so that a portal accepts it as a static app: `index.html` at the zip's root. */
async function writeZip() {
  // Not imported above, because on a new machine it has only just been installed.
  const { zipSync } = await import('fflate')
  // A fixed time makes the same build give the same zip, byte for byte.
  const mtime = new Date('2026-01-01T00:00:00Z')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()
  const entries = names.map((name) => {
    const path = join(folder, name)
    return [relative(folder, path).split(sep).join('/'), [readFileSync(path), { level: 9, mtime }]]
  })
  const packed = zipSync(Object.fromEntries(entries))
  writeFileSync(zip, packed)
  console.log(`${zip}: ${entries.length} files, ${Math.ceil(packed.length / 1024)} KB`)
}
