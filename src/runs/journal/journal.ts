import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run, RunEvent, RunItem } from '#runs/model/run.ts'
import type { Tally } from '#runs/model/tally.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'

/** Stores runs, separately for each portal member and user. Rejects only when the browser refuses. */
export interface Journal {
  /** Null: on the disk. Otherwise it lasts only as long as the page, and the screen says why. */
  readonly trouble: JournalTrouble | null
  /** Writes a new run with all its records; called before anything is sent. */
  begin(run: Run): Promise<void>
  /**
   * Adds one event and the records it changed; `run` is the state after it. An `intended` event is on the
   * disk when the promise resolves; only then may the request be sent. Nothing is stored for a run that
   * was removed, and its `intended` rejects.
   */
  add(run: Run, fact: RunEvent, changed: RunItem[]): Promise<void>
  /** A whole run in its last state, or null. */
  run(id: string): Promise<Run | null>
  /** Runs that have not ended, oldest first; after a restart they need recovery. */
  unfinished(): Promise<Run[]>
  /** Newest first. */
  runs(query?: RunsQuery): Promise<RunSummary[]>
  /** One page of firings, newest first, over all runs or one; as explained by all that was learned. */
  firings(query: FiringsQuery): Promise<FiringsPage>
  /** Every intent and answer of a run, oldest first. */
  attempts(runId: string): Promise<AttemptFact[]>
  /** What was learned about triggers, moves by trusted persons included; kept when the runs it was learned from are removed. */
  learned(): Promise<LearnedPath[]>
  /**
   * Records comments about to be posted and, after the answer, which were accepted. On the disk when the
   * promise resolves; only then may they be sent.
   */
  recordComments(record: CommentRecord): Promise<void>
  /** The recorded comments of a run. */
  comments(runId: string): Promise<CommentRecord[]>
  remove(runId: string): Promise<void>
  /**
   * Ended runs older than `keepDays` that are not among the last 20 bulk runs, oldest first. Nothing is
   * deleted automatically: a person exports and removes them.
   */
  outdated(now: Date, keepDays: number): Promise<RunSummary[]>
}

export type JournalTrouble =
  /** The browser gives this frame no storage. */
  | 'refused'
  /** The browser has not opened the database in time, perhaps because of another tab. */
  | 'silent'
  /** A newer version of the app has written it. */
  | 'newer'
  | 'damaged'

/** Timeline comments that were posted in one request, and are never posted again. */
export interface CommentRecord {
  id: string
  runId: string
  /** Keys of the run's records. */
  keys: string[]
  /** Which of them the portal accepted; null: no answer, so they may or may not be there. */
  taken: boolean[] | null
}

/** A run without its records. */
export type RunSummary = Omit<Run, 'items' | 'index' | 'waiting'> & {
  tally: Tally
  isOpen: boolean
  /** When the last record was sent; null: none was. */
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
  /** When it was sent or, if it never was, when the run was created. */
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
  /** Leaves out records that are not sent yet, or never were. */
  wasSent?: true
  from?: Date
  to?: Date
  /** Whether a row is meant: of its title, ID, trigger, reason and person, each on a line. */
  search?: (text: string) => boolean
  limit: number
  /** `next` of the previous page. */
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

/** The events that are stored one by one. */
export type AttemptFact = Extract<
  RunEvent,
  { kind: 'intended' | 'withdrawn' | 'answered' | 'interrupted' | 'crashed' }
>
