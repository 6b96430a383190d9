import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ownPolicy, policyText } from './expected-policy.ts'

/** A folder to serve; `script` is the path of one hashed asset. */
export interface Site {
  folder: string
  script: string
  isBuilt: boolean
}

const samplePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyText(ownPolicy)}" />
    <script src="./boot.js"></script>
    <title>Trigger Console</title>
    <script type="module" src="./assets/main-0a1b2c3d.js"></script>
  </head>
  <body><div id="root">Trigger Console</div></body>
</html>
`

/** A copy of the built app if there is one, else a page of its shape; both in a folder below `scratch`. */
export function siteToServe(scratch: string, built: string): Site {
  if (existsSync(join(built, 'index.html')) && existsSync(join(built, 'assets'))) {
    const name = readdirSync(join(built, 'assets')).find((file) => file.endsWith('.js'))
    if (name !== undefined) {
      // A copy: a build beside the check would change the files under its hands.
      const copy = join(scratch, 'site')
      cpSync(built, copy, { recursive: true })
      return { folder: copy, script: `/assets/${name}`, isBuilt: true }
    }
  }
  const folder = join(scratch, 'sample')
  cpSync('public', folder, { recursive: true })
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), samplePage)
  writeFileSync(join(folder, 'install.html'), samplePage)
  // A build writes this one.
  writeFileSync(join(folder, 'third-party.txt'), 'Sample')
  writeFileSync(
    join(folder, 'assets/main-0a1b2c3d.js'),
    `document.body.dataset.started = 'yes'\n${'// padding, so that it is worth compressing\n'.repeat(100)}`,
  )
  return { folder, script: '/assets/main-0a1b2c3d.js', isBuilt: false }
}
