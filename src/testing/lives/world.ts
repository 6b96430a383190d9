import { setImmediate } from 'node:timers/promises'

import type { FireAnswer, FireOrder, FireVerdict } from '#portal/model/fire-answer.ts'
import { type PortalErrorKind, PortalError } from '#portal/model/portal-error.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import type { AttemptFact, Journal } from '#runs/journal/journal.ts'
import { isAttemptFact } from '#runs/journal/rows.ts'
import type { PauseCause, RunItem } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { dealType, simulatedPortal, type SimulatedPortalOptions } from '#testing/portal.ts'

/** Part of every read error; must never reach the journal, which keeps only the kind of an error. */
export const canary = 'token-canary-7f3a'

/** A portal, a journal and a browser that fail at random, and a record of what must not happen. */
export interface SimulatedWorld {
  /** What a tab needs to run, and a promise that resolves when it crashes. Call it again after a crash. */
  live(): { deps: RunDeps; crashed: Promise<void> }
  /** From now on nothing fails. */
  calm(): void
  readonly clock: ReturnType<typeof simulatedClock>
  readonly portal: ReturnType<typeof simulatedPortal>
  /** Never fails; `written` has everything that was written to it. */
  readonly journal: Journal
  readonly written: Written
  /** Every send of a record, with the attempt of its intent. */
  readonly sent: { key: string; attemptId: string }[]
  /** Resolves when nothing is being written to the journal. */
  whenWritten(): Promise<void>
  readonly violations: string[]
  /** How many faults, crashes, and read errors with the canary have happened. */
  readonly injected: { faults: number; crashes: number; canaries: number }
}

/** What a journal has accepted: none of it may ever be missing. */
interface Written {
  /** By key, as last written. */
  items: Map<string, RunItem>
  facts: AttemptFact[]
}

export function simulatedWorld(
  random: Seeded,
  options: Omit<SimulatedPortalOptions, 'clock'>,
  harm: number,
  disk: Journal,
): SimulatedWorld {
  const clock = simulatedClock()
  const portal = simulatedPortal({ ...options, clock })
  const written: Written = { items: new Map(), facts: [] }
  let isWriting = 0
  const journal: Journal = {
    ...disk,
    begin: (run) => write(() => disk.begin(run), run.items),
    add: (run, fact, changed) =>
      write(() => disk.add(run, fact, changed), changed, isAttemptFact(fact) ? [fact] : []),
  }
  const violations: string[] = []
  const injected = { faults: 0, crashes: 0, canaries: 0 }
  /** The attempt of each committed intent that has not been used yet, by record key. */
  const intents = new Map<string, string>()
  const sent: SimulatedWorld['sent'] = []
  /** Records that were sent; `resend` when the answer proved that nothing happened. */
  const handed = new Map<string, 'resend' | 'done'>()
  let life = 0

  let isCalm = false
  const strikes = (probability: number) => !isCalm && random.chance(probability * harm)

  async function write(
    commit: () => Promise<void>,
    items: readonly RunItem[],
    facts: AttemptFact[] = [],
  ) {
    isWriting += 1
    await commit()
    isWriting -= 1
    for (const item of items) written.items.set(item.key, item)
    written.facts.push(...facts)
  }

  /**
   * The browser may have sent it before, so that only the repeat was refused. Records that do not move at
   * once are spared: nobody could notice it.
   */
  function mayRepeat(record: RecordRef | undefined): boolean {
    const [first] = (record && options.moves?.[recordKey(record)]) ?? []
    return options.transport === 'ordinary' && first !== undefined && !first.afterSeconds
  }

  async function fire(order: FireOrder, crash: () => Promise<never>): Promise<FireAnswer> {
    for (const key of order.records.map(recordKey)) {
      // Each send needs an intent of its own.
      const attemptId = intents.get(key)
      intents.delete(key)
      if (attemptId === undefined) violations.push(`I6 ${key} sent without an intent`)
      else sent.push({ key, attemptId })
      if (handed.get(key) === 'done') violations.push(`I1 ${key} sent again without proof`)
      handed.set(key, 'done')
    }
    if (strikes(0.03)) {
      const reached = order.records.slice(0, random.between(0, order.records.length))
      await portal.fire({ ...order, records: reached })
      return crash()
    }
    const verdicts = verdictsFor(order, random, strikes).map((drawn, at) =>
      drawn.verdict.kind === 'refused' && mayRepeat(order.records[at])
        ? { ...drawn, executes: random.chance(0.5) }
        : drawn,
    )
    injected.faults += verdicts.filter(({ verdict }) => verdict.kind !== 'accepted').length
    const run = order.records.filter((_, at) => verdicts[at]?.executes)
    const answer = await portal.fire({ ...order, records: run })
    verdicts.forEach(({ verdict }, at) => {
      const key = recordKey(order.records[at]!) // One verdict was made per record.
      const isProof = verdict.kind === 'refused' && mayBeResent(verdict)
      if (isProof) handed.set(key, 'resend')
    })
    const budget = strikes(0.1)
      ? { usedSeconds: random.between(0, 600), resetAt: new Date(clock.now().getTime() + 60_000) }
      : null
    return { ...answer, budget, verdicts: verdicts.map(({ verdict }) => verdict) }
  }

  function live() {
    const mine = life
    // Intents of a crashed tab are void.
    intents.clear()
    const death = new AbortController()
    const crashed = new Promise<void>((resolve) => {
      death.signal.addEventListener('abort', () => resolve())
    })
    /** The tab is gone: whatever it awaits never settles. */
    function crash(): Promise<never> {
      if (mine === life) {
        life += 1
        injected.crashes += 1
        death.abort()
      }
      return new Promise<never>(() => undefined)
    }
    /** A dead tab calls nothing and receives no answers. */
    const alive = async <T>(call: () => Promise<T>): Promise<T> => {
      if (mine !== life) return crash()
      const result = await call()
      return mine === life ? result : crash()
    }
    const reading = <T>(call: () => Promise<T>): Promise<T> =>
      alive(() => {
        if (strikes(0.01)) return crash()
        if (!strikes(0.05)) return call()
        injected.canaries += 1
        return Promise.reject(readError(random))
      })
    const deps: RunDeps = {
      typeOf: () => dealType,
      clock: {
        ...clock,
        sleep: (ms, signal) => alive(() => (strikes(0.01) ? crash() : clock.sleep(ms, signal))),
      },
      portal: {
        fire: (order) => alive(() => fire(order, crash)),
        readRecords: (refs) => reading(() => portal.readRecords(refs)),
        observe: (...args) => reading(() => portal.observe(...args)),
      },
      obstacle: () =>
        strikes(0.01)
          ? random.pick<PauseCause>([{ kind: 'offline' }, { kind: 'lock-lost' }])
          : null,
      journal: {
        ...journal,
        begin: (run) => alive(() => journal.begin(run)),
        add: (run, fact, changed) =>
          alive(async () => {
            const isLost = strikes(0.01)
            if (isLost && random.chance(0.5)) return crash()
            if (strikes(0.005)) throw new Error('the disk is full')
            // Writing takes time, and people click in the meantime.
            if (random.chance(0.1 * harm)) clock.pass(1)
            if (fact.kind === 'withdrawn') fact.keys.forEach((key) => intents.delete(key))
            await journal.add(run, fact, changed)
            if (fact.kind === 'intended')
              fact.keys.forEach((key) => intents.set(key, fact.attemptId))
            if (isLost) return crash()
          }),
      },
    }
    return { deps, crashed }
  }

  return {
    live,
    calm: () => {
      isCalm = true
    },
    clock,
    portal,
    journal,
    written,
    sent,
    async whenWritten() {
      for (;;) {
        // The next event may follow at once.
        // oxlint-disable-next-line no-await-in-loop
        await setImmediate()
        if (isWriting === 0) return
      }
    },
    violations,
    injected,
  }
}

interface Drawn {
  verdict: FireVerdict
  executes: boolean
}

function verdictsFor(order: FireOrder, random: Seeded, strikes: (p: number) => boolean): Drawn[] {
  const whole = strikes(0.12) ? drawVerdict(random, order.channel === 'batch') : null
  return order.records.map(() => {
    if (whole?.verdict.kind === 'refused') return whole
    // A request can be cut off at any row, so each row may or may not have been executed.
    if (whole !== null) return { verdict: whole.verdict, executes: random.chance(0.7) }
    return strikes(0.06)
      ? drawVerdict(random, order.channel === 'batch')
      : { verdict: { kind: 'accepted' }, executes: true }
  })
}

function drawVerdict(random: Seeded, isBatch: boolean): Drawn {
  const message = { code: '', text: '' }
  const refused = (error: PortalErrorKind, may: 'never' | 'now' | 'later'): Drawn => ({
    verdict: {
      kind: 'refused',
      error,
      resend: may === 'later' ? { may, until: null } : { may },
      ...message,
    },
    executes: false,
  })
  const unknown = (executes: boolean): Drawn => ({
    verdict: {
      kind: 'unknown',
      cause: random.pick(['no-answer', 'gateway', 'portal-failed']),
      ...message,
    },
    executes,
  })
  return random.pick<Drawn>([
    unknown(true),
    unknown(false),
    refused('too-many-requests', 'later'),
    refused('time-budget-used', 'later'),
    refused('session-ended', 'now'),
    refused('no-answer', 'later'),
    refused('unknown-code', 'never'),
    refused('portal-blocked', 'never'),
    isBatch ? refused('not-in-batch', 'never') : refused('not-admin', 'never'),
  ])
}

function mayBeResent(verdict: Extract<FireVerdict, { kind: 'refused' }>): boolean {
  return verdict.resend.may !== 'never' || verdict.error === 'not-in-batch'
}

function readError(random: Seeded): PortalError {
  const kind = random.pick<PortalErrorKind>(['no-answer', 'gateway-failed', 'session-ended'])
  return new PortalError(kind, { code: canary, text: canary, method: canary, requestId: canary })
}

/** Random numbers that a seed reproduces. */
export interface Seeded {
  /** At least 0 and below 1. */
  next(): number
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  between(min: number, max: number): number
  pick<T>(list: readonly [T, ...T[]]): T
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    chance: (probability) => next() < probability,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  }
}
