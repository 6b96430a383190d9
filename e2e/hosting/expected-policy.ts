/** What a page of the app may do, whoever serves it; the portals are added to this. */
export const pagePolicy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  // The hashes of the two style rules that react-aria adds.
  'style-src':
    "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  // Made by `trustedScript` of src/runs/page/worker-clock.ts for the addresses of the workers.
  'trusted-types': 'trigger-console-worker',
}

/** A policy's directives by name; a directive without sources has an empty text. */
export function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(/\s+/)
        return [name, sources.join(' ')]
      }),
  )
}

/**
 * The policy inside a page, for uploaded archives whose headers nobody can set. It cannot know the
 * portal; `boot.js` narrows `connect-src` to it.
 */
export const ownPolicy: Record<string, string> = { ...pagePolicy, 'connect-src': 'http: https:' }

/** A policy as one text. */
export function policyText(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
