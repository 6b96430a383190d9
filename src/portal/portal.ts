import type { RecordFinding } from './calls/find-record.ts'
import type { RecordFilter } from './calls/record-filter.ts'
import type { TimelineComment } from './calls/timeline-comments.ts'
import type { MethodUsage } from './channels/operating-usage.ts'
import type { PortalCheck } from './check/portal-check.ts'
import type { Switches } from './check/switches.ts'
import type { OpenPathEnd } from './frame/frame-calls.ts'
import type { FireAnswer, FireOrder, Sending } from './model/fire-answer.ts'
import type { ObjectType } from './model/object-type.ts'
import type { Overview, Trigger } from './model/overview.ts'
import type { Place } from './model/place.ts'
import type { NewPlacement, Placement } from './model/placements.ts'
import type { PortalError } from './model/portal-error.ts'
import {
  type RecordRef,
  type Observation,
  type RecordState,
  type ClientReach,
} from './model/record.ts'
import type { Appearance } from './model/settings.ts'

/** Who and where we are: known from the handshake, before the first request. */
export interface Identity {
  /** The portal's stable id; names the journal. */
  memberId: string
  /** `https://demo.bitrix24.com`, with the port where it is not the usual one. */
  origin: string
  /** The portal's language code as it sends it: `en`, `ru`, `de`, `la`, `ar` … */
  lang: string
  /** The frame shows the installer. */
  isInstalling: boolean
  /** The theme this person chose, as the handshake reports it; null: none. */
  appearance: Appearance | null
  /** Whether this person uses single-key shortcuts, as the handshake reports it. */
  usesSingleKeys: boolean
}

/** Everything we need from a portal, in our terms. Calls reject with a `PortalError` and nothing else. */
export interface Portal {
  readonly identity: Identity
  readonly place: Place
  /** What the latest check of this portal found to be otherwise; as expected until `follow` is called. */
  readonly switches: Switches
  /** Everything for one check of this portal; loads its code. */
  openCheck(): Promise<PortalCheck>
  /** From now on the portal is used as a check has found it; types read before must be read again. */
  follow(switches: Switches): void

  /** 1 request (batch). Rejects with the gate's kind when the trigger list is refused. */
  readOverview(): Promise<Overview>
  /** 1 request. */
  listTriggers(): Promise<Trigger[]>
  /** 1 request for up to 50 records of one type; ten times as many in a batch. Missing or unreadable records are left out. */
  readRecords(refs: RecordRef[]): Promise<RecordState[]>
  /** 1 request: why a record was left out (missing or hidden), or the record if it exists after all. */
  findRecord(ref: RecordRef): Promise<RecordFinding>
  /**
   * 1 request (batch): the records of one type and, where the type has one, their stage history since
   * a moment. A refused history gives `steps: null`, not an error.
   */
  observe(type: ObjectType, ids: number[], since: Date): Promise<Observation>
  /** 1 request: by ID or part of the title (contacts: of the name). */
  searchRecords(type: ObjectType, text: string, limit: number): Promise<RecordState[]>
  /** 1 request: up to 50 records that match, the newest first. */
  newestRecords(type: ObjectType, filter: RecordFilter): Promise<RecordState[]>
  /** 1 request: how many records of a type match. */
  countRecords(type: ObjectType, filter: RecordFilter): Promise<number>
  /** 1 request (batch): up to 500 of them with an ID above `afterId`; none: there are no more. */
  listRecords(type: ObjectType, filter: RecordFilter, afterId: number): Promise<RecordState[]>
  /**
   * 1 request (batch) for at most `clientsPerRequest` contacts and companies, by `recordKey`: what a
   * firing on each may move in their deals and these smart processes (IDs of types). A client whose
   * deals are refused is left out.
   */
  reachOfAll(
    clients: readonly RecordRef[],
    processes: readonly number[],
  ): Promise<Map<string, ClientReach>>
  /**
   * Fires: the only way to run a trigger. Never rejects: an uncertain result is a
   * verdict. Sends once; twice only when the portal proved by a 401 that the first did nothing.
   */
  fire(order: FireOrder): Promise<FireAnswer>

  /** 1 request at most, the first time: how firings are sent from here. Never rejects. */
  readSending(): Promise<Sending>
  /** 1 request, sent once: registers a trigger, or renames the one that has the code. */
  registerTrigger(trigger: Trigger): Promise<void>
  /** 1 request, sent once. Rules that name the code stay and work again once it is registered again. */
  deleteTrigger(code: string): Promise<void>
  /** 1 request (batch of up to 50), sent once: whether each comment was taken. */
  addComments(comments: readonly TimelineComment[]): Promise<boolean[]>
  /** 1 request: what all administrators of this portal share; null when it was never set. */
  readAppOption(name: string): Promise<string | null>
  /** 1 request, sent once; refused to everyone but administrators. */
  writeAppOption(name: string, value: string): Promise<void>
  /** 1 request: what this person set for themselves; null when it was never set. */
  readUserOption(name: string): Promise<string | null>
  /** 1 request, sent once. */
  writeUserOption(name: string, value: string): Promise<void>

  /** 1 request: where this app is bound in the portal; administrators only. */
  listPlacements(): Promise<Placement[]>
  /** 1 request, sent once; the same handler twice at one place is refused. */
  bindPlacement(placement: NewPlacement): Promise<void>
  /** 1 request, sent once; nothing bound there is no error. */
  unbindPlacement(code: string, handler: string): Promise<void>
  /** Tells the portal that the installation is done; it then reopens the app. There is no answer. */
  finishInstallation(): void
  /**
   * The portal's time, which all administrators share; the computer's until an answer has given it. Every
   * moment that the app shows or stores is by this clock.
   */
  now(): Date
  /** The same without the time for which the computer seems to have slept since the last answer. */
  provenNow(): Date
  /** A past moment of the computer's clock, in milliseconds since 1970, by the portal's clock. */
  timeOf(computerMs: number): Date
  /** How far the portal's time zone is ahead of UTC, as its latest answer said; null: not known. */
  utcOffsetMinutes(): number | null
  /** The server time each method has used of its budget, as the latest answers reported it. */
  operating(): readonly MethodUsage[]
  /** The seconds per ten minutes that the portal has proven to allow for firing; null: not known. */
  firingBudgetSeconds(): number | null

  /** Fits the frame to its content; no answer is not an error. */
  fitFrame(height: number): void
  setPageTitle(title: string): void
  /**
   * Opens a portal page in a slider; `refused` where the portal does not allow the path. May stay
   * pending forever: it settles only when the slider closes or the portal refuses.
   */
  openPath(path: string): Promise<OpenPathEnd>
  /** Opens this app again in a slider; the options become its place's. */
  openApplication(options: Readonly<Record<string, string | number>>): void
  /** Closes the slider this app is in. */
  closeApplication(): void
  /** Refreshes the card or list behind the app. */
  reloadData(): void
  /** Reloads the portal page around the frame (a renewed session). */
  reloadPage(): void
}

export type Connection =
  | { kind: 'connected'; portal: Portal }
  | { kind: 'failed'; error: PortalError }
