import type { As } from '#emulator/contract/documented-errors.ts'
import type { Params } from '#emulator/methods/method.ts'
import { EmulatedPortal } from '#emulator/portal.ts'

/** All the scopes the documented calls need. */
const ALL_SCOPES = 'crm,placement,user'

export interface RestAnswer {
  status: number
  body: Record<string, unknown>
}

/** A demo portal in memory, called over its REST front as any client would. */
export class RestCaller {
  readonly portal = new EmulatedPortal({ appUrl: 'https://app.example.com/' })

  async call(
    method: string,
    params: Params,
    as: As = 'admin',
    scope = ALL_SCOPES,
  ): Promise<RestAnswer> {
    const answer = await this.portal.answer({
      method: 'POST',
      url: `/rest/${this.#webhookPath(as, scope)}${method}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...params, ...this.#auth(as, scope) }),
    })
    // Every documented answer is a JSON object.
    return { status: answer.status, body: JSON.parse(answer.body) as Record<string, unknown> }
  }

  #webhookPath(as: As, scope: string): string {
    if (as === 'unknown webhook') return '1/0123456789abcdef/'
    if (as !== 'webhook') return ''
    const grant = this.portal.grant('webhook', 'admin', scope)
    return `${grant.userId}/${this.portal.tokens.issueWebhook(grant)}/`
  }

  #auth(as: As, scope: string): Params {
    const { portal } = this
    switch (as) {
      case 'webhook':
      case 'unknown webhook':
      case 'nobody':
        return {}
      case 'unknown token':
        return { auth: 'no such token' }
      case 'expired token': {
        const longAgo = portal.now() - 7_200_000
        const grant = portal.grant('oauth', 'admin', scope)
        return { auth: portal.tokens.issue(grant, longAgo, 3600).accessToken }
      }
      case 'admin':
      case 'employee':
        return { auth: portal.issueTokens(portal.grant('oauth', as, scope)).accessToken }
    }
  }
}
