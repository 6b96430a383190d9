import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run, RunEvent, RunItem } from '#runs/model/run.ts'
import type { Tally } from '#runs/model/tally.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'

/** Where runs are written down, per portal member and user. Rejects only when the browser refuses. */
export interface Journal {
  /** False: it lasts as long as the page (IndexedDB was refused); the screen says so. */
  readonly isDurable: boolean
  /** Writes a new run with all its records, before anything is sent. */
  begin(run: Run): Promise<void>
  /**
   * Adds one fact and the records it changed; `run` is the state after it. An `intended` fact is on
   * the disk when the promise resolves: only then may the request leave. Of a run that was removed
   * nothing is kept, and an `intended` rejects.
   */
  add(run: Run, fact: RunEvent, changed: RunItem[]): Promise<void>
  /** A whole run as it stands, or null. */
  run(id: string): Promise<Run | null>
  /** Runs that had not ended: after a restart each is taken up with `recover`. Oldest first. */
  unfinished(): Promise<Run[]>
  /** Newest first. */
  runs(query?: RunsQuery): Promise<RunSummary[]>
  /** One page of firings, newest first, over all runs or one. */
  firings(query: FiringsQuery): Promise<FiringsPage>
  /** Every intent and answer of a run as they came, oldest first. */
  attempts(runId: string): Promise<AttemptFact[]>
  /** What was learned of triggers; survives the runs it was learned from. */
  learned(): Promise<LearnedPath[]>
  /**
   * Notes comments about to be left and, once answered, what came of them. On the disk when it resolves:
   * only then may they leave.
   */
  noteComments(note: CommentNote): Promise<void>
  /** The notes of a run's comments. */
  comments(runId: string): Promise<CommentNote[]>
  remove(runId: string): Promise<void>
  /**
   * Ended runs older than `keepDays` that are not among the last 20 bulk runs, oldest first. Nothing
   * goes by itself: a person exports and removes them.
   */
  outdated(now: Date, keepDays: number): Promise<RunSummary[]>
}

/** Comments to the timelines of records of a run that left in one request, and never leave again. */
export interface CommentNote {
  id: string
  runId: string
  /** The run's records, by their keys. */
  keys: string[]
  /** Which of them the portal took; null: no answer, so perhaps they stand there and perhaps not. */
  taken: boolean[] | null
}

/** A run without its records. */
export type RunSummary = Omit<Run, 'items' | 'index' | 'waiting'> & {
  tally: Tally
  isOpen: boolean
  /** When a record was sent last; null: none was. */
  lastSentAt: Date | null
}

export interface RunsQuery {
  kind?: Run['kind']
  limit?: number
}

/** One record of one run, as history shows it. */
export interface Firing {
  runId: string
  position: number
  run: Pick<Run, 'kind' | 'trigger' | 'by' | 'reason' | 'parentId'>
  /** When it was sent, or the run was made where it never was. */
  at: Date
  item: RunItem
}

export interface FiringsQuery {
  runId?: string
  code?: string
  typeId?: number
  recordId?: number
  /** The account that fired. */
  byId?: number
  outcomes?: OutcomeKind[]
  /** Leaves out records that still wait for their turn, or never had one. */
  wasSent?: true
  from?: Date
  to?: Date
  /** Found in title, number, trigger name or code, reason or person; case does not matter. */
  text?: string
  limit: number
  /** `next` of the page before. */
  cursor?: FiringsCursor
}

/** The last row of a page. */
export interface FiringsCursor {
  at: Date
  runId: string
  position: number
}

export interface FiringsPage {
  rows: Firing[]
  /** Null: this was the last page. */
  next: FiringsCursor | null
}

/** The facts kept as they came. */
export type AttemptFact = Extract<
  RunEvent,
  { kind: 'intended' | 'withdrawn' | 'answered' | 'interrupted' }
>
