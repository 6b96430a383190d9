import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { directives, ownPolicy } from './expected-policy.ts'
import type { Report } from './report.ts'
import type { Site } from './site.ts'

/** Reads the pages of the app: each carries its policy and the boot script before anything that runs. */
export function checkOwnPolicy(site: Site, report: Report): void {
  for (const page of ['index.html', 'install.html']) {
    const path = join(site.folder, page)
    if (!existsSync(path)) {
      report.leftOut(page, 'this build does not have it')
      continue
    }
    const html = readFileSync(path, 'utf8').replaceAll('&#39;', "'")
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)
    const loads = [...html.matchAll(/<(?:script|link|style)\b[^>]*>/g)]
    report.add(`${page} carries the agreed policy`, difference(policy?.[1]))
    report.add(
      `${page} runs the boot script first`,
      loads[0]?.[0] === '<script src="./boot.js">' && (policy?.index ?? Infinity) < loads[0].index
        ? undefined
        : `first is ${loads[0]?.[0] ?? 'nothing'}`,
    )
    report.add(
      `${page} holds no inline script or style`,
      /<script(?![^>]*\ssrc=)|<style|\sstyle="|\son[a-z]+="/.test(html) ? 'it does' : undefined,
    )
  }
}

function difference(policy: string | undefined): string | undefined {
  if (policy === undefined) return 'it carries none'
  const own = directives(policy)
  const names = [...new Set([...Object.keys(own), ...Object.keys(ownPolicy)])]
  const wrong = names.filter((name) => own[name] !== ownPolicy[name])
  return wrong.length === 0 ? undefined : `wrong or missing: ${wrong.join(', ')}`
}
