import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import { zipSync } from 'fflate'

/** A fixed time makes the same build give the same zip, byte for byte. */
const mtime = new Date('2026-01-01T00:00:00Z')

/**
 * Packs a built folder so that a portal takes it as a static app: `index.html` at the root of the zip.
 *
 * @param {string} folder
 * @param {string} zip the file to write
 */
export function writeZip(folder, zip) {
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
