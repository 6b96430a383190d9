import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ask } from './ask.ts'
import type { Report } from './report.ts'
import type { RunningServer } from './run-server.ts'
import type { Site } from './site.ts'

/** Follows every address that a page of the site names: all answer, none leaves the site. */
export async function checkAddresses(
  server: RunningServer,
  site: Site,
  report: Report,
): Promise<void> {
  for (const page of readdirSync(site.folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site.folder, page), 'utf8')
    const named = [...html.matchAll(/\s(?:href|src)="([^"#][^"]*)"/g)].map((match) => match[1])
    const wrong: string[] = []
    for (const address of new Set(named)) {
      const url = new URL(address ?? '', `${server.origin}/${page}`)
      if (url.origin !== server.origin) wrong.push(`${url.href} is another site`)
      else if ((await ask(url.href)).status !== 200) wrong.push(`${url.pathname} is missing`)
    }
    report.add(
      `every address in ${page} answers`,
      wrong.length === 0 ? undefined : wrong.join(', '),
    )
  }
}
