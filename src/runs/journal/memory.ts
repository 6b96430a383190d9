import { learn, withTrustedMoves } from '#runs/proof/learn.ts'
import { pathKey, type LearnedPath } from '#runs/proof/learned-paths.ts'

import type {
  AttemptFact,
  CommentRecord,
  Firing,
  FiringsPage,
  Journal,
  JournalTrouble,
  RunSummary,
} from './journal.ts'
import {
  compareFirings,
  explainedFiring,
  firingOf,
  isAttemptFact,
  rejectIntent,
  matches,
  outdatedRuns,
  runOf,
  summaryOf,
} from './rows.ts'

/** A journal in memory, for tests and for browsers that refuse IndexedDB to a frame. */
export function memoryJournal(trouble: JournalTrouble = 'refused'): Journal {
  const summaries = new Map<string, RunSummary>()
  const firings = new Map<string, Firing[]>()
  const facts = new Map<string, AttemptFact[]>()
  const learned = new Map<string, LearnedPath>()
  const comments = new Map<string, CommentRecord>()

  function newestFirst(): RunSummary[] {
    return [...summaries.values()].toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  }
  function drop(runId: string) {
    summaries.delete(runId)
    firings.delete(runId)
    facts.delete(runId)
    for (const { id } of commentsOf(runId)) comments.delete(id)
  }
  function commentsOf(runId: string): CommentRecord[] {
    return [...comments.values()].filter((record) => record.runId === runId)
  }
  function runWith(id: string) {
    const summary = summaries.get(id)
    return summary
      ? runOf(
          summary,
          (firings.get(id) ?? []).map(({ item }) => item),
        )
      : null
  }

  return {
    trouble,
    async begin(run) {
      summaries.set(run.id, summaryOf(run))
      firings.set(
        run.id,
        run.items.map((item) => firingOf(run, item)),
      )
      facts.set(run.id, [])
    },
    async add(run, fact, changed) {
      const rows = firings.get(run.id)
      if (rows === undefined) return rejectIntent(fact)
      summaries.set(run.id, summaryOf(run))
      if (isAttemptFact(fact)) facts.get(run.id)?.push(fact)
      for (const item of changed) {
        const row = firingOf(run, item)
        const paths = learn(
          [...learned.values()],
          run.trigger.code,
          rows[row.position]?.item ?? null,
          item,
        )
        for (const path of paths)
          learned.set(pathKey(path.code, path.typeId, path.pipelineId), path)
        rows[row.position] = row
      }
    },
    run: async (id) => runWith(id),
    unfinished: async () =>
      newestFirst()
        .filter((run) => run.isOpen)
        .toReversed()
        .flatMap((run) => runWith(run.id) ?? []),
    runs: async (query = {}) =>
      newestFirst()
        .filter((run) => query.kind === undefined || run.kind === query.kind)
        .slice(0, query.limit),
    async firings(query): Promise<FiringsPage> {
      const paths = [...learned.values()]
      const known = [...firings.values()].flat().map((row) => explainedFiring(row, paths))
      const all = known.filter((row) => matches(row, query))
      const rows = all.toSorted(compareFirings).slice(0, query.limit)
      const last = rows.at(-1)
      return { rows, next: all.length > rows.length && last ? cursorOf(last) : null }
    },
    attempts: async (runId) => [...(facts.get(runId) ?? [])],
    learned: async () => [...learned.values()].map(withTrustedMoves),
    async recordComments(record) {
      if (summaries.has(record.runId)) comments.set(record.id, record)
    },
    comments: async (runId) => commentsOf(runId),
    remove: async (runId) => drop(runId),
    outdated: async (now, keepDays) => outdatedRuns(newestFirst(), now, keepDays),
  }
}

function cursorOf({ at, runId, position }: Firing) {
  return { at, runId, position }
}
