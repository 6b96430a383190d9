import { spawnSync } from 'node:child_process'

import { ApiVersion, B24Hook, B24OAuth, ParamsFactory } from '@bitrix24/b24jssdk'

import type { Actor } from '#emulator/core/state.ts'
import type { StartedPortal } from '#emulator/server/server.ts'

/** One attempt and no waiting, so that a test sees exactly what the portal answers. */
const ONE_ATTEMPT = { ...ParamsFactory.getDefault(), maxRetries: 1 }

/** The vendor's SDK client of an installed application, as used on a server. */
export function oauthClient(
  { url, portal }: StartedPortal,
  { actor = 'admin', scope = 'crm,placement' }: { actor?: Actor; scope?: string } = {},
): B24OAuth {
  const issued = portal.issueTokens(portal.grant('oauth', actor, scope))
  const client = new B24OAuth(
    {
      applicationToken: 'token',
      userId: portal.currentUser(actor).id,
      memberId: portal.memberId,
      accessToken: issued.accessToken,
      refreshToken: issued.refreshToken,
      // The client considers its token valid, so the portal decides whether it is.
      expires: Math.floor(Date.now() / 1000) + 3600,
      expiresIn: 3600,
      scope,
      domain: portal.domain,
      clientEndpoint: `${url}/rest/`,
      serverEndpoint: `${url}/rest/`,
      status: 'L',
    },
    { clientId: 'app.test', clientSecret: 'secret' },
    { restrictionParams: ONE_ATTEMPT },
  )
  client.offClientSideWarning()
  return client
}

/** The vendor's SDK client of a webhook. It insists on https, which the emulated portal lacks. */
export function webhookClient({ url, portal }: StartedPortal): B24Hook {
  const grant = portal.grant('webhook', 'admin', 'crm')
  const secret = portal.tokens.issueWebhook(grant)
  const client = new B24Hook(
    { b24Url: url, userId: grant.userId, secret },
    { restrictionParams: ONE_ATTEMPT },
  )
  client.offClientSideWarning()
  client.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => {
    const { url: target } = config
    return target === undefined ? config : { ...config, url: target.replace(/^https:/, 'http:') }
  })
  return client
}

/**
 * A certificate for localhost, created on each call, since a key in a repository is not secret. Null
 * when the program `openssl` is missing.
 */
export function makeCertificate(): { key: string; cert: string } | null {
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
      .concat(['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'])
      .concat(['-keyout', '-', '-out', '-']),
    { encoding: 'utf8' },
  )
  if (made.error !== undefined) return null
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
  const [key, cert] = made.stdout.split(/(?=-----BEGIN CERTIFICATE)/)
  return { key: key ?? '', cert: cert ?? '' }
}
