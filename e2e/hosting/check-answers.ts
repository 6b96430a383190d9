import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { directives, pagePolicy, ownPolicy } from './expected-policy.ts'
import type { Report } from './recipe.ts'
import type { RunningServer, Site } from './run-server.ts'
import { sendRequest, type Answer } from './send-request.ts'

const secrets = {
  token: 'c0ffee-access-token-of-the-check',
  refresh: 'c0ffee-refresh-token-of-the-check',
  sid: 'c0ffee5e551d',
}
const query = `?DOMAIN=acme.example&PROTOCOL=1&LANG=en&APP_SID=${secrets.sid}`
const form = {
  AUTH_ID: secrets.token,
  REFRESH_ID: secrets.refresh,
  AUTH_EXPIRES: '3600',
  member_id: 'a223c6b3710f85df22e9377d6c4f7553',
  status: 'L',
  PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
  PLACEMENT_OPTIONS: '{"ID":"57"}',
}

/** Sends a running server every request that a portal, a browser or the Market would send. */
export async function checkAnswers(
  server: RunningServer,
  site: Site,
  portals: readonly string[],
  report: Report,
): Promise<void> {
  const page = readFileSync(join(site.folder, 'index.html'))
  const opened = await sendRequest(`${server.origin}/`)
  const posted = await sendRequest(`${server.origin}/${query}`, { form })
  const postedFile = await sendRequest(`${server.origin}/index.html${query}`, { form })
  const head = await sendRequest(`${server.origin}/`, { method: 'HEAD' })
  report.add('GET / gives the page', differs(opened, page))
  report.add('POST / of the portal gives the page', differs(posted, page))
  report.add('POST /index.html?DOMAIN=… gives the page', differs(postedFile, page))
  if (existsSync(join(site.folder, 'install.html')))
    report.add(
      'POST /install.html gives the installer',
      differs(
        await sendRequest(`${server.origin}/install.html${query}`, { form }),
        readFileSync(join(site.folder, 'install.html')),
      ),
    )
  else report.leftOut('POST /install.html', 'this build has no installer page')
  report.add(
    'HEAD / answers 200 without a body',
    head.status === 200 && head.body.length === 0
      ? undefined
      : `${head.status}, ${head.body.length} bytes`,
  )
  for (const [how, answer] of [
    ['GET', opened],
    ['POST', postedFile],
  ] as const)
    checkPageHeaders(how, answer, portals, report)
  await checkAssets(server, site, report)
  const redirect = await sendRequest(`${server.plainOrigin}/${query}`)
  const target = redirect.headers['location'] ?? ''
  report.add(
    'plain http redirects to https',
    redirect.status >= 301 && redirect.status <= 308 && target.startsWith('https://localhost')
      ? undefined
      : `${redirect.status} to "${target}"`,
  )
}

function checkPageHeaders(
  how: string,
  answer: Answer,
  portals: readonly string[],
  report: Report,
): void {
  const list = portals.join(' ')
  const expected = { ...pagePolicy, 'connect-src': list, 'frame-ancestors': list }
  const sent = directives(answer.headers['content-security-policy'] ?? '')
  const wrong = [...new Set([...Object.keys(expected), ...Object.keys(sent)])].filter(
    (name) => sent[name] !== Object.entries(expected).find(([key]) => key === name)?.[1],
  )
  report.add(
    `${how}: Content-Security-Policy is as expected`,
    wrong.length === 0 ? undefined : `wrong or missing: ${wrong.join(', ')}`,
  )
  for (const [name, value] of [
    ['referrer-policy', /^no-referrer$/],
    ['x-content-type-options', /^nosniff$/],
    ['permissions-policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/],
    ['strict-transport-security', /^max-age=31536000$/],
    ['cache-control', /^no-cache$/],
    ['content-type', /^text\/html/],
  ] as const)
    report.add(`${how}: ${name}`, mismatch(answer, name, value))
  report.add(
    `${how}: no X-Frame-Options`,
    answer.headers['x-frame-options'] === undefined ? undefined : 'it blocks every portal',
  )
}

async function checkAssets(server: RunningServer, site: Site, report: Report): Promise<void> {
  const script = await sendRequest(`${server.origin}${site.script}`, {
    headers: { 'accept-encoding': 'gzip' },
  })
  const content = readFileSync(join(site.folder, site.script))
  report.add('a built script is cached permanently', mismatch(script, 'cache-control', /immutable/))
  report.add('a built script is JavaScript', mismatch(script, 'content-type', /javascript/))
  report.add(
    'a built script arrives compressed and complete',
    script.headers['content-encoding'] === 'gzip' && gunzipSync(script.body).equals(content)
      ? undefined
      : `${script.status}, ${script.headers['content-encoding'] ?? 'not compressed'}`,
  )
  const boot = await sendRequest(`${server.origin}/boot.js`)
  report.add('the boot script is revalidated', mismatch(boot, 'cache-control', /^no-cache$/))
  for (const [what, answer] of [
    ['GET of an unknown path', await sendRequest(`${server.origin}/no-such-page`)],
    ['POST to an unknown path', await sendRequest(`${server.origin}/no-such-page`, { form })],
    ['GET of an old asset', await sendRequest(`${server.origin}/assets/gone-00000000.js`)],
  ] as const) {
    const isCached = /immutable|max-age=[1-9]/.test(answer.headers['cache-control'] ?? '')
    report.add(
      `${what} is 404 and not cached`,
      answer.status === 404 && !isCached
        ? undefined
        : `${answer.status}, "${answer.headers['cache-control'] ?? ''}"`,
    )
  }
}

/** Call this after the server has stopped, so that all its files are written. */
export function checkTraces(server: RunningServer, report: Report): void {
  const log = readFileSync(server.accessLog, 'utf8')
  report.add(
    'the log lists the requests',
    log.includes('/index.html') && log.includes('POST') ? undefined : 'it does not',
  )
  const written = readdirSync(server.work, { recursive: true, encoding: 'utf8' })
    .map((name) => join(server.work, name))
    .filter((path) => statSync(path).isFile())
  for (const [what, secret] of Object.entries(secrets)) {
    const holders = written.filter((path) => readFileSync(path).includes(secret))
    report.add(
      `no file of the server holds the portal's ${what}`,
      holders.length === 0 ? undefined : holders.join(', '),
    )
  }
}

function differs(answer: Answer, page: Buffer): string | undefined {
  if (answer.status !== 200) return `status ${answer.status}`
  return answer.body.equals(page) ? undefined : 'another body'
}

function mismatch(answer: Answer, name: string, value: RegExp): string | undefined {
  const sent = answer.headers[name]
  if (answer.status !== 200) return `status ${answer.status}`
  return sent !== undefined && value.test(sent) ? undefined : `"${sent ?? 'missing'}"`
}

/** Requests every address in a page of the site: all must answer, and none may leave the site. */
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
      else if ((await sendRequest(url.href)).status !== 200)
        wrong.push(`${url.pathname} is missing`)
    }
    report.add(
      `every address in ${page} answers`,
      wrong.length === 0 ? undefined : wrong.join(', '),
    )
  }
}

/** Reads the pages of the app: each must have its policy and the boot script before any other script. */
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
    report.add(`${page} carries the expected policy`, difference(policy?.[1]))
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
