import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
  cpSync,
  existsSync,
  readdirSync,
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

import { ownPolicy, policyText } from './expected-policy.ts'
import { environmentOf, mimeTypesFile } from './obtain-program.ts'
import { filledRecipe, publishedPortals, type Rule, type ServerName } from './recipe.ts'
import { freePort } from './send-request.ts'

/** A server running one recipe; `work` is the folder with everything it writes. */
export interface RunningServer {
  origin: string
  plainOrigin: string
  work: string
  accessLog: string
  stop: () => Promise<void>
}

interface Places {
  work: string
  site: string
  https: number
  http: number
  portals: string | undefined
  broken: Rule | undefined
}

/**
 * Starts a server with its recipe on free ports of the loopback, all its files in `work`.
 *
 * @param options `portals` replaces the published list of portals, as the recipe tells its reader to do
 * @throws Error with the server's own output when it does not start
 */
export async function runServer(
  server: ServerName,
  program: string,
  options: Omit<Places, 'https' | 'http'>,
): Promise<RunningServer> {
  mkdirSync(options.work, { recursive: true })
  // A server started by root reads the site as root, so nobody else needs these files.
  chmodSync(options.work, 0o700)
  const places = { ...options, https: await freePort(), http: await freePort() }
  makeCertificate(options.work)
  const args = server === 'nginx' ? nginxArguments(places) : caddyArguments(places)
  const words = join(options.work, 'words.txt')
  writeFileSync(words, '')
  const child = spawn(program, args, {
    cwd: options.work,
    env: {
      ...process.env,
      ...environmentOf(program),
      XDG_DATA_HOME: options.work,
      XDG_CONFIG_HOME: options.work,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => appendFileSync(words, text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await untilListening(places.https, () => child.exitCode !== null).catch((error: unknown) => {
    child.kill()
    throw new Error(`${server} did not start: ${readFileSync(words, 'utf8')}`, { cause: error })
  })
  return {
    origin: `https://localhost:${places.https}`,
    plainOrigin: `http://localhost:${places.http}`,
    work: options.work,
    accessLog: join(options.work, 'access.log'),
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

function nginxArguments(places: Places): string[] {
  const { work } = places
  const recipe = filledRecipe(
    'nginx',
    [
      ['listen 80;', `listen 127.0.0.1:${places.http};`],
      ['listen 443 ssl http2;', `listen 127.0.0.1:${places.https} ssl http2;`],
      ['/etc/ssl/trigger-console/fullchain.pem', join(work, 'cert.pem')],
      ['/etc/ssl/trigger-console/privkey.pem', join(work, 'key.pem')],
      ['/var/www/trigger-console', places.site],
      ['/var/log/nginx/trigger-console.log', join(work, 'access.log')],
      ['/var/log/nginx/trigger-console-error.log', join(work, 'error.log')],
      ...portalChange('nginx', places.portals, (list) => `set $portals "${list}";`),
    ],
    places.broken,
  )
  writeFileSync(join(work, 'recipe.conf'), recipe)
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(work, name)};`)
    .join('\n')
  writeFileSync(
    join(work, 'nginx.conf'),
    `pid ${join(work, 'pid')};
daemon off;
# One process, run by whoever runs the check.
master_process off;
events {}
http {
include ${mimeTypesFile()};
default_type application/octet-stream;
${scratch}
include ${join(work, 'recipe.conf')};
}
`,
  )
  return ['-p', work, '-e', join(work, 'start.log'), '-c', join(work, 'nginx.conf')]
}

function caddyArguments(places: Places): string[] {
  const { work } = places
  const recipe = filledRecipe(
    'caddy',
    [
      [
        'trigger-console.example.com {',
        `localhost {\n\tbind 127.0.0.1\n\ttls ${join(work, 'cert.pem')} ${join(work, 'key.pem')}`,
      ],
      ['/var/www/trigger-console', places.site],
      ['/var/log/caddy/trigger-console.log', join(work, 'access.log')],
      ...portalChange('caddy', places.portals, (list) => `\t\tportals "${list}"`),
    ],
    places.broken,
  )
  const own = `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${places.http}\n\thttps_port ${places.https}\n}\n`
  writeFileSync(join(work, 'Caddyfile'), own + recipe)
  return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile']
}

function portalChange(
  server: ServerName,
  portals: string | undefined,
  line: (list: string) => string,
): [string, string][] {
  return portals === undefined ? [] : [[publishedPortals(server).lines, line(portals)]]
}

/** The certificate for https, which both recipes need. */
export function canMakeCertificates(): boolean {
  return spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0
}

function makeCertificate(work: string): void {
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
      .concat(['-addext', 'subjectAltName=DNS:localhost'])
      .concat(['-keyout', join(work, 'key.pem'), '-out', join(work, 'cert.pem')]),
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`openssl could not make a certificate: ${made.stderr}`)
}

async function untilListening(port: number, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline && !hasEnded()) {
    if (await accepts(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing listens on port ${port}`)
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

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

/** A copy of the built app if there is one, else a page of the same shape, in a folder below `scratch`. */
export function siteToServe(scratch: string, built: string): Site {
  if (existsSync(join(built, 'index.html')) && existsSync(join(built, 'assets'))) {
    const name = readdirSync(join(built, 'assets')).find((file) => file.endsWith('.js'))
    if (name !== undefined) {
      // A copy, because a build during the check would change the files.
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
