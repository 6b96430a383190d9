import { readFileSync, writeFileSync } from 'node:fs'

/** The servers with a recipe in `docs/hosting`. */
export type ServerName = 'nginx' | 'caddy'

/** A rule that can be removed from a recipe, to see the check fail without it. */
export type Rule = 'post' | 'policy' | 'cache' | 'log'

export const rules: readonly Rule[] = ['post', 'policy', 'cache', 'log']

type Change = readonly [text: string, instead: string]

const files: Record<ServerName, string> = {
  nginx: 'docs/hosting/nginx.conf',
  caddy: 'docs/hosting/Caddyfile',
}

const without: Record<ServerName, Record<Rule, Change>> = {
  nginx: {
    post: ['error_page 405 =200 $uri;', ''],
    policy: ['add_header Content-Security-Policy', 'add_header X-Left-Out'],
    cache: ['add_header Cache-Control', 'add_header X-Left-Out'],
    log: ['$request_method $uri $status', '$request_method $request_uri $status'],
  },
  caddy: {
    // Caddy before 2.7 answers a POST by itself, so the missing rule is imitated with a newer one's 405.
    post: ['method @post GET', 'respond @post 405'],
    policy: ['\t\tContent-Security-Policy', '\t\tX-Left-Out'],
    cache: ['header @hashed Cache-Control', 'header @hashed X-Left-Out'],
    log: ['request>uri regexp \\?.* ""', ''],
  },
}

/**
 * The recipe as published, with this machine's paths filled in and, on request, one rule removed.
 *
 * @throws Error when a text to change is no longer in the recipe, since the check would test something else
 */
export function filledRecipe(
  server: ServerName,
  places: readonly Change[],
  broken: Rule | undefined,
): string {
  const changes = broken === undefined ? places : [...places, without[server][broken]]
  let recipe = readFileSync(files[server], 'utf8')
  for (const [text, instead] of changes) {
    if (!recipe.includes(text)) throw new Error(`${files[server]} no longer contains: ${text}`)
    recipe = recipe.replaceAll(text, () => instead)
  }
  return recipe
}

/** The list of portals as the recipe publishes it, to be replaced by the portal of the test. */
export function publishedPortals(server: ServerName): { lines: string; origins: string[] } {
  const recipe = readFileSync(files[server], 'utf8')
  const lines = recipe
    .split('\n')
    .filter((line) => /^\s*(set \$portals|portals) "/.test(line))
    .join('\n')
  return { lines, origins: lines.match(/https:\/\/[^\s";]+/g) ?? [] }
}

/** Counts the checks and prints one plain line for each, unless it is silent. */
export class Report {
  passed = 0
  failed = 0
  /** What could not be checked here, each with its reason. */
  readonly missing: string[] = []
  readonly #isSilent: boolean

  constructor(options: { isSilent: boolean } = { isSilent: false }) {
    this.#isSilent = options.isSilent
  }

  /** One check: without a text it passed; a text says what was found instead. */
  add(name: string, found: string | undefined): void {
    if (found === undefined) this.passed += 1
    else this.failed += 1
    if (this.#isSilent) return
    console.log(found === undefined ? `ok        ${name}` : `FAILED    ${name}: ${found}`)
  }

  leftOut(name: string, why: string): void {
    this.missing.push(`${name}: ${why}`)
    if (!this.#isSilent) console.log(`left out  ${name}: ${why}`)
  }

  /** For the summary of `npm test`. */
  write(file: string): void {
    const { passed, failed, missing } = this
    writeFileSync(file, JSON.stringify({ passed, failed, missing }))
  }
}
