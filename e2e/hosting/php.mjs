import { writeFileSync } from 'node:fs'

import { register } from 'tsx/esm/api'

// `npm test` runs it with the folder to put PHP in, and the file for the summary.
register()
const { linkPhp, startHunt } = await import('./obtain-program.ts')
const [folder = '', report = ''] = process.argv.slice(2)
const done = linkPhp(folder, startHunt())
for (const reason of done.missing) console.log(`left out  ${reason}`)
writeFileSync(report, JSON.stringify(done))
