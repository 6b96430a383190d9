import { randomUUID } from 'node:crypto'
import { env } from 'node:process'

import { CallLog } from './core/call-log.ts'
import { realClock, type Clock, logNormal, seededRandom } from './core/clock.ts'
import { FaultRules } from './core/faults.ts'
import { OperatingBudget, type Operating, type RequestUsage, RateBucket } from './core/limits.ts'
import {
  changeSettings,
  defaultSettings,
  type PortalSettings,
  type SettingsPatch,
} from './core/settings.ts'
import type { Actor, Effect, PortalState, Rule, User } from './core/state.ts'
import { TokenStore, userOf, type Grant, type IssuedTokens } from './core/tokens.ts'
import { moveRecord } from './engine/move-record.ts'
import { Robots } from './engine/robots.ts'
import { seedState, type SeedName } from './seeds/seeds.ts'

export interface PortalOptions {
  /** Where the app is served, with its origin. */
  appUrl: string
  /** The portal's own origin; a server sets it once it listens. */
  origin?: string
  clock?: Clock
  seed?: SeedName
  /** Seeds the random server times. */
  randomSeed?: number
}

/** Something that pages may want to show. */
export interface PortalChange {
  effects: Effect[]
  /** The whole state was replaced. */
  isReset?: boolean
}

/** The window of the budget while limits are off. */
const DEFAULT_WINDOW_SECONDS = 600

/** One portal in memory: its state and everything that controls it. */
export class EmulatedPortal {
  readonly appUrl: string
  readonly clock: Clock
  /**
   * What every control call has to carry, because any page in the developer's browser can send requests to
   * localhost; null: nothing, as `PORTAL_CONTROL=open` asks for.
   */
  readonly controlToken = env['PORTAL_CONTROL'] === 'open' ? null : randomUUID()
  readonly memberId = 'da45a03b265edd8787f8a258d793cc5d'
  origin: string
  settings: PortalSettings = defaultSettings()
  log = new CallLog()
  faults = new FaultRules()
  tokens = new TokenStore()
  rateBucket = new RateBucket()
  #budget = new OperatingBudget()
  robots = new Robots()
  /** Runs once, just before the next firing; null: nothing is planned. */
  beforeNextFiring: (() => void) | null = null
  #state: PortalState
  #random: () => number
  #randomSeed: number
  #listeners = new Set<(change: PortalChange) => void>()
  #robotTimer: NodeJS.Timeout | undefined

  constructor(options: PortalOptions) {
    this.appUrl = options.appUrl
    this.origin = options.origin ?? 'http://localhost'
    this.clock = options.clock ?? realClock
    this.#randomSeed = options.randomSeed ?? 1
    this.#random = seededRandom(this.#randomSeed)
    this.#state = seedState(options.seed ?? 'demo', this.clock.now())
  }

  /** The portal's state after every robot that is due has acted. */
  get state(): PortalState {
    this.#runDueRobots()
    return this.#state
  }

  /** `localhost:8400`, as in DOMAIN. */
  get domain(): string {
    return new URL(this.origin).host
  }

  now(): number {
    const { clock, aheadSeconds } = this.settings
    return clock === null ? this.clock.now() + aheadSeconds * 1000 : Date.parse(clock)
  }

  /** Returns to a seed with default settings; nothing from before remains. */
  reset(seed: SeedName): void {
    this.settings = defaultSettings()
    this.log = new CallLog()
    this.faults = new FaultRules()
    this.tokens = new TokenStore()
    this.rateBucket = new RateBucket()
    this.#budget = new OperatingBudget()
    this.robots = new Robots()
    this.beforeNextFiring = null
    this.#random = seededRandom(this.#randomSeed)
    this.#state = seedState(seed, this.now())
    this.announce({ effects: [], isReset: true })
  }

  change(patch: SettingsPatch): void {
    this.settings = changeSettings(this.settings, patch)
    if (patch.limits !== undefined) {
      this.rateBucket = new RateBucket()
      this.#budget = new OperatingBudget()
    }
    this.announce({ effects: [] })
  }

  /** Calls back after every change until the returned function is called. */
  subscribe(listener: (change: PortalChange) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Notifies the listeners of a change made from outside and schedules the next robot. */
  announce(change: PortalChange): void {
    for (const listener of this.#listeners) listener(change)
    this.#watchRobots()
  }

  /** Places a trigger on a stage, as on the page of automation rules. */
  addRule(rule: Omit<Rule, 'id'>): number {
    const { rules } = this.state
    const id = Math.max(0, ...rules.map((other) => other.id)) + 1
    rules.push({ id, ...rule })
    this.announce({ effects: [] })
    return id
  }

  /**
   * Moves a record by hand, like dragging it on the kanban; the stage's robots run as well. By the
   * signed-in user and now, unless `how` says otherwise.
   */
  moveByHand(
    typeId: number,
    id: number,
    stageId: string,
    how = { now: this.now(), userId: this.currentUser().id },
  ): Effect[] {
    const { state } = this
    const record = state.records.find((one) => one.typeId === typeId && one.id === id)
    if (!record) return []
    const effect = moveRecord(state, record, stageId, how)
    if (!effect) return []
    const effects = [effect, ...this.robots.start(state, record, how.now)]
    this.announce({ effects })
    return effects
  }

  /** The user who is signed in. */
  currentUser(actor: Actor = this.settings.user): User {
    return userOf(actor, this.#state.users)
  }

  grant(kind: Grant['kind'], actor: Actor, scope: string): Grant {
    const scopes = scope.split(',').map((part) => part.trim())
    return {
      kind,
      actor,
      userId: this.currentUser(actor).id,
      scopes: scopes.filter((part) => part !== ''),
    }
  }

  issueTokens(grant: Grant): IssuedTokens {
    return this.tokens.issue(grant, this.now(), this.settings.tokenTtl)
  }

  /** Fresh tokens for the app's frame: AUTH_ID, REFRESH_ID and AUTH_EXPIRES of its form. */
  issueFrameAuth(actor: Actor = this.settings.user): IssuedTokens {
    return this.issueTokens(this.grant('oauth', actor, this.settings.scope))
  }

  /** Server time of one execute, milliseconds. */
  drawFireMs(): number {
    const { fireMs } = this.settings
    if (typeof fireMs === 'number') return fireMs
    return logNormal(this.#random, fireMs.p50, fireMs.p95)
  }

  /** What a method has used of its budget, including this request's own work. */
  operatingOf(method: string, usage: RequestUsage): Operating {
    const window = this.settings.limits?.window ?? DEFAULT_WINDOW_SECONDS
    const now = this.now()
    return {
      used: this.#budget.used(method, window, now) + usage.countable(method),
      resetAt: this.#budget.resetAt(method, window, now),
    }
  }

  bookUsage(usage: RequestUsage): void {
    usage.book(this.#budget, this.settings.limits?.window ?? DEFAULT_WINDOW_SECONDS, this.now())
  }

  close(): void {
    clearTimeout(this.#robotTimer)
    this.#listeners.clear()
  }

  #runDueRobots(): void {
    const effects = this.robots.runDue(this.#state, this.now())
    if (effects.length > 0) this.announce({ effects })
  }

  /** Notifies the listeners when a robot acts; with a virtual clock there are none. */
  #watchRobots(): void {
    clearTimeout(this.#robotTimer)
    const dueAt = this.robots.nextDueAt()
    if (dueAt === undefined || this.clock !== realClock) return
    this.#robotTimer = setTimeout(() => {
      this.#runDueRobots()
      this.#watchRobots()
    }, dueAt - this.now())
    this.#robotTimer.unref()
  }
}
