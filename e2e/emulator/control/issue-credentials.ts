import { z } from 'zod'

import type { EmulatedPortal } from '#emulator/portal.ts'

export const tokenOrder = z.strictObject({
  user: z.enum(['admin', 'employee', 'installer']).default('admin'),
  kind: z.enum(['oauth', 'webhook']).default('oauth'),
  /** Comma separated. */
  scope: z.string().default('crm,placement'),
})

/** Credentials for clients outside the frame: tokens, or the address of a webhook. */
export function issueCredentials(
  portal: EmulatedPortal,
  { user, kind, scope }: z.infer<typeof tokenOrder>,
): unknown {
  const grant = portal.grant(kind, user, scope)
  if (kind === 'webhook') {
    const secret = portal.tokens.issueWebhook(grant)
    return { url: `${portal.origin}/rest/${grant.userId}/${secret}/` }
  }
  const issued = portal.issueTokens(grant)
  return {
    access_token: issued.accessToken,
    refresh_token: issued.refreshToken,
    expires_in: issued.expiresIn,
    member_id: portal.memberId,
    domain: portal.domain,
  }
}
