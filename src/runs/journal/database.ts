import { openDB, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'

import { withinTime } from '#portal/channels/time-limit.ts'
import type { Run, RunOptions } from '#runs/model/run.ts'
import { noOutcomes } from '#runs/model/tally.ts'
import { learn, withTrustedMoves } from '#runs/proof/learn.ts'
import { pathKey, type LearnedPath } from '#runs/proof/learned-paths.ts'

import type { Firing, Journal, JournalTrouble, RunSummary } from './journal.ts'
import { memoryJournal } from './memory.ts'
import { type JournalSchema, type StoredFiring, type StoredRun, pageOf } from './pages.ts'
import {
  explainedFiring,
  firingOf,
  isAttemptFact,
  rejectIntent,
  outdatedRuns,
  runOf,
  summaryOf,
} from './rows.ts'
import { timeLimited } from './time-limited.ts'

type Database = IDBPDatabase<JournalSchema>

const strict = { durability: 'strict' } as const

/**
 * The journal in IndexedDB, with one database per portal member and user, so that nobody sees another
 * user's runs. Rejects where the browser refuses storage to a frame.
 */
export async function databaseJournal(memberId: string, userId: number): Promise<Journal> {
  const database = await openDB<JournalSchema>(`trigger-console/${memberId}/${userId}`, 3, {
    upgrade(db, from, _, tx) {
      if (from < 1) {
        const runs = db.createObjectStore('runs', { keyPath: 'id' })
        runs.createIndex('created', 'createdAt')
        runs.createIndex('open', 'open')
        const items = db.createObjectStore('items', { keyPath: ['runId', 'position'] })
        items.createIndex('time', ['at', 'runId', 'position'])
        const attempts = db.createObjectStore('attempts', { autoIncrement: true })
        attempts.createIndex('run', 'runId')
        db.createObjectStore('learned')
      }
      if (from < 2) tx.objectStore('items').createIndex('sent', ['sentAt', 'runId', 'position'])
      const comments = db.createObjectStore('comments', { keyPath: 'id' })
      comments.createIndex('run', 'runId')
    },
    // Another tab needs a newer version: close, so that it is not blocked.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(), // The target is the database.
  })
  const missing = stores.find((name) => !database.objectStoreNames.contains(name))
  if (missing !== undefined) {
    database.close()
    throw new DOMException(`the store ${missing} is missing`, 'NotFoundError')
  }
  return timeLimited(journalOn(database))
}

const stores = ['runs', 'items', 'attempts', 'learned', 'comments'] as const

function journalOn(database: Database): Journal {
  // An aborted transaction rejects `done` too, which would fail unseen if nobody awaited it.
  async function read<Name extends StoreNames<JournalSchema>, Value>(
    name: Name,
    work: (store: IDBPObjectStore<JournalSchema, [Name], Name>) => Promise<Value>,
  ): Promise<Value> {
    const tx = database.transaction(name)
    const [value] = await Promise.all([work(tx.store), tx.done])
    return value
  }
  async function drop(runId: string) {
    const tx = database.transaction(['runs', 'items', 'attempts', 'comments'], 'readwrite')
    const wipe = async () => {
      await tx.objectStore('runs').delete(runId)
      await tx.objectStore('items').delete(rangeOf(runId))
      for (const name of ['attempts', 'comments'] as const) {
        const store = tx.objectStore(name)
        // Sequential, within one transaction.
        // oxlint-disable-next-line no-await-in-loop
        const keys = await store.index('run').getAllKeys(runId)
        // oxlint-disable-next-line no-await-in-loop
        await Promise.all(keys.map((key) => store.delete(key)))
      }
    }
    await Promise.all([wipe(), tx.done])
  }
  async function runWith(summary: RunSummary) {
    const rows = await read('items', (items) => items.getAll(rangeOf(summary.id)))
    return runOf(
      summary,
      rows.map(({ item }) => item),
    )
  }
  async function newestFirst() {
    const stored = await read('runs', (runs) => runs.index('created').getAll())
    return stored.map(summaryIn).toReversed()
  }

  return {
    trouble: null,
    async begin(run) {
      const tx = database.transaction(['runs', 'items'], 'readwrite', strict)
      const items = tx.objectStore('items')
      const writes = run.items.map((item) => items.put(storedFiring(firingOf(run, item))))
      await Promise.all([tx.objectStore('runs').put(storedRun(run)), ...writes, tx.done])
    },
    async add(run, fact, changed) {
      const isIntent = fact.kind === 'intended'
      const names = ['runs', 'items', 'attempts', 'learned'] as const
      const tx = database.transaction(names, 'readwrite', isIntent ? strict : undefined)
      const write = async () => {
        if ((await tx.objectStore('runs').getKey(run.id)) === undefined) return rejectIntent(fact)
        const items = tx.objectStore('items')
        const rows = changed.map((item) => firingOf(run, item))
        const writes: Promise<unknown>[] = []
        if (!isIntent) {
          const known = tx.objectStore('learned')
          const before = await Promise.all(rows.map((row) => items.get([row.runId, row.position])))
          const paths = new Map((await known.getAll()).map((path) => [keyOf(path), path]))
          for (const [at, { item }] of rows.entries()) {
            const lessons = learn(
              [...paths.values()],
              run.trigger.code,
              before[at]?.item ?? null,
              item,
            )
            for (const path of lessons) {
              paths.set(keyOf(path), path)
              writes.push(known.put(path, keyOf(path)))
            }
          }
        }
        if (isAttemptFact(fact))
          writes.push(tx.objectStore('attempts').add({ runId: run.id, fact }))
        writes.push(tx.objectStore('runs').put(storedRun(run)))
        for (const row of rows) writes.push(items.put(storedFiring(row)))
        await Promise.all(writes)
      }
      await Promise.all([write(), tx.done])
    },
    async run(id) {
      const stored = await read('runs', (runs) => runs.get(id))
      return stored === undefined ? null : runWith(summaryIn(stored))
    },
    async unfinished() {
      const open = await read('runs', (all) => all.index('open').getAll(1))
      const runs = await Promise.all(open.map((run) => runWith(summaryIn(run))))
      return runs.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    },
    async runs(query = {}) {
      const all = await newestFirst()
      return all
        .filter((run) => query.kind === undefined || run.kind === query.kind)
        .slice(0, query.limit)
    },
    async firings(query) {
      const paths = await read('learned', (known) => known.getAll())
      return read('items', (items) =>
        pageOf(items.index(query.wasSent === undefined ? 'time' : 'sent'), query, (firing) =>
          explainedFiring(firing, paths),
        ),
      )
    },
    async attempts(runId) {
      const rows = await read('attempts', (attempts) => attempts.index('run').getAll(runId))
      return rows.map(({ fact }) => fact)
    },
    learned: async () => (await read('learned', (paths) => paths.getAll())).map(withTrustedMoves),
    async recordComments(comments) {
      const tx = database.transaction(['runs', 'comments'], 'readwrite', strict)
      const write = async () => {
        const isKept = (await tx.objectStore('runs').getKey(comments.runId)) !== undefined
        if (isKept) await tx.objectStore('comments').put(comments)
      }
      await Promise.all([write(), tx.done])
    },
    comments: (runId) => read('comments', (comments) => comments.index('run').getAll(runId)),
    remove: drop,
    outdated: async (now, keepDays) => outdatedRuns(await newestFirst(), now, keepDays),
  }
}

/** All records of a run. In IndexedDB an array sorts after every number. */
function rangeOf(runId: string): IDBKeyRange {
  return IDBKeyRange.bound([runId], [runId, []])
}

function storedRun(run: Run): StoredRun {
  const summary = summaryOf(run)
  return { ...summary, open: summary.isOpen ? 1 : 0 }
}

function storedFiring(firing: Firing): StoredFiring {
  return firing.item.attempts.length > 0 ? { ...firing, sentAt: firing.at } : firing
}

function summaryIn(stored: StoredRun): RunSummary {
  const { open: _, lastSentAt = stored.createdAt, ...summary } = stored
  // Earlier versions knew fewer outcomes.
  const outcomes = { ...noOutcomes, ...summary.tally.outcomes }
  const tally = { ...summary.tally, outcomes }
  return { ...summary, tally, options: optionsIn(summary.options), lastSentAt }
}

/** Earlier versions stored two options under other names. */
function optionsIn(
  stored: RunOptions & { leaveComments?: boolean; freshFor?: number },
): RunOptions {
  const { leaveComments = false, freshFor = 0, ...options } = stored
  return {
    ...options,
    postComments: options.postComments ?? leaveComments,
    freshForSeconds: options.freshForSeconds ?? freshFor,
  }
}

function keyOf(path: LearnedPath): string {
  return pathKey(path.code, path.typeId, path.pipelineId)
}

/** A browser that opens the database later than this may never do so. */
const openTimeoutMs = 5000

/**
 * The journal of one user on one portal: in IndexedDB, or in memory with the reason for it. Never rejects,
 * and answers within five seconds.
 */
export async function openJournal(memberId: string, userId: number): Promise<Journal> {
  try {
    const opening = databaseJournal(memberId, userId)
    return await withinTime(openTimeoutMs, opening, () => new SilentDatabase('not opened in time'))
  } catch (error) {
    return memoryJournal(troubleOf(error))
  }
}

class SilentDatabase extends Error {
  override name = 'SilentDatabase'
}

/** A refusal is expected: private windows, blocked third-party storage. */
function troubleOf(error: unknown): JournalTrouble {
  switch (error instanceof Error ? error.name : '') {
    case 'SilentDatabase':
      return 'silent'
    case 'VersionError':
      return 'newer'
    // Chromium and Firefox report a database that they cannot read like this.
    case 'UnknownError':
    case 'DataError':
    case 'ConstraintError':
    case 'NotFoundError':
      return 'damaged'
    default:
      return 'refused'
  }
}
