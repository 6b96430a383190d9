import { randomBytes } from 'node:crypto'

import type { Actor, User } from './state.ts'

/** What a token gives access to. */
export interface Grant {
  kind: 'oauth' | 'webhook'
  actor: Actor
  userId: number
  scopes: string[]
}

export interface IssuedTokens {
  accessToken: string
  refreshToken: string
  /** Seconds. */
  expiresIn: number
}

/** Issues credentials and resolves them to their grants. */
export class TokenStore {
  #access = new Map<string, { grant: Grant; expiresAt: number }>()
  #refresh = new Map<string, Grant>()
  #webhooks = new Map<string, Grant>()

  issue(grant: Grant, now: number, ttlSeconds: number): IssuedTokens {
    const accessToken = randomBytes(35).toString('hex')
    const refreshToken = randomBytes(35).toString('hex')
    this.#access.set(accessToken, { grant, expiresAt: now + ttlSeconds * 1000 })
    this.#refresh.set(refreshToken, grant)
    return { accessToken, refreshToken, expiresIn: ttlSeconds }
  }

  /** A webhook's secret, the last part of its address. */
  issueWebhook(grant: Grant): string {
    const secret = randomBytes(8).toString('hex')
    this.#webhooks.set(`${grant.userId}/${secret}`, grant)
    return secret
  }

  /** Undefined when the refresh token is unknown. */
  redeem(refreshToken: string): Grant | undefined {
    return this.#refresh.get(refreshToken)
  }

  check(accessToken: string, now: number): Grant | 'expired' | 'unknown' {
    const known = this.#access.get(accessToken)
    if (!known) return 'unknown'
    return known.expiresAt <= now ? 'expired' : known.grant
  }

  webhook(userId: string, secret: string): Grant | undefined {
    return this.#webhooks.get(`${userId}/${secret}`)
  }
}

/** The user behind an actor: the administrator, an employee, or one who may install apps. */
export function userOf(actor: Grant['actor'], users: User[]): User {
  const plain = users.filter(({ isAdmin }) => !isAdmin)
  const candidates = {
    admin: users.filter(({ isAdmin }) => isAdmin),
    employee: plain,
    installer: plain.slice(1).concat(plain),
  }
  const user = candidates[actor][0]
  if (!user) throw new Error(`The portal has no user for the actor "${actor}".`)
  return user
}
