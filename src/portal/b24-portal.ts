import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'

import {
  bindPlacement,
  deleteTrigger,
  readAppOption,
  readPlacements,
  readUserOption,
  registerTrigger,
  unbindPlacement,
  writeAppOption,
  writeUserOption,
} from './calls/app.ts'
import { reachOfAll } from './calls/client-reach.ts'
import { findRecord, type RecordFinding, searchRecords } from './calls/find-record.ts'
import { observeRecords } from './calls/observe-records.ts'
import { readOverview } from './calls/read-overview.ts'
import { readRecords } from './calls/read-records.ts'
import {
  countRecords,
  listRecords,
  newestRecords,
  type RecordFilter,
} from './calls/record-filter.ts'
import { addComments, type TimelineComment } from './calls/timeline-comments.ts'
import { PortalClock } from './channels/clocks.ts'
import { limitRenewals } from './channels/guarded-auth.ts'
import { type MethodUsage, OperatingUsage } from './channels/operating-usage.ts'
import { ReadChannel } from './channels/read-channel.ts'
import { WriteChannel } from './channels/write-channel.ts'
import { answerAsFound, typeAsFound } from './check/apply-findings.ts'
import type { PortalCheck } from './check/portal-check.ts'
import { asExpected, type Switches } from './check/switches.ts'
import { FireChannel } from './firing/fire-channel.ts'
import { recordGaps, RequestGaps } from './firing/request-gaps.ts'
import { FrameCalls, type OpenPathEnd } from './frame/frame-calls.ts'
import type { FireAnswer, FireOrder, Sending } from './model/fire-answer.ts'
import type { ObjectType } from './model/object-type.ts'
import type { Overview, Trigger } from './model/overview.ts'
import { type Place, parsePlace } from './model/place.ts'
import type { NewPlacement, Placement } from './model/placements.ts'
import {
  type RecordRef,
  type Observation,
  type RecordState,
  type ClientReach,
} from './model/record.ts'
import {
  appearanceOption,
  parseAppearance,
  parseSingleKeys,
  singleKeysOption,
} from './model/settings.ts'
import type { Identity, Portal } from './portal.ts'
import { readTriggerList } from './wire/app.ts'

/** The portal as the frame reaches it, through the vendor's SDK. */
export class B24Portal implements Portal {
  readonly identity: Identity
  readonly place: Place
  switches: Switches = asExpected
  readonly #b24: B24Frame
  readonly #frame: FrameCalls
  readonly #reads: ReadChannel
  readonly #writes: WriteChannel
  readonly #fire: FireChannel
  readonly #clock = new PortalClock()
  readonly #operating = new OperatingUsage()

  constructor(b24: B24Frame) {
    this.identity = {
      // The only access to the member ID that does not depend on the token's age.
      memberId: b24.auth.getUniq('').slice(1),
      origin: b24.getTargetOrigin(),
      lang: b24.getLang(),
      isInstalling: b24.isInstallMode,
      appearance: parseAppearance(firstOption(b24, appearanceOption)),
      usesSingleKeys: parseSingleKeys(firstOption(b24, singleKeysOption)),
    }
    this.place = parsePlace(b24.placement.title, b24.placement.options)
    this.#b24 = b24
    this.#frame = new FrameCalls(b24)
    limitRenewals(b24.auth)
    const http = b24.getHttpClient(ApiVersion.v2)
    this.#reads = new ReadChannel(b24.actions.v2.call, http, b24.auth, this.#operating, this.#clock)
    this.#writes = new WriteChannel(b24.auth)
    const gaps = new RequestGaps()
    recordGaps(http.ajaxClient, gaps)
    this.#fire = new FireChannel(b24.auth, {
      clock: this.#clock,
      gaps,
      fetch: (url, init) => fetch(url, init),
    })
  }

  follow(switches: Switches): void {
    if (switches.opensPaths && !this.switches.opensPaths) this.#frame.forgetSilence()
    this.switches = switches
  }

  async openCheck(): Promise<PortalCheck> {
    const { startPortalCheck } = await import('./check/portal-check.ts')
    return startPortalCheck(this.#b24, this)
  }

  async readOverview(): Promise<Overview> {
    const overview = await readOverview(this.#reads)
    const types = overview.types.map((type) => typeAsFound(type, this.switches))
    return { ...overview, types }
  }

  async listTriggers(): Promise<Trigger[]> {
    return readTriggerList(await this.#reads.call({ method: 'crm.automation.trigger.list' }))
  }

  readRecords(refs: RecordRef[]): Promise<RecordState[]> {
    return readRecords(this.#reads, refs)
  }

  findRecord(ref: RecordRef): Promise<RecordFinding> {
    return findRecord(this.#reads, ref)
  }

  observe(type: ObjectType, ids: number[], since: Date): Promise<Observation> {
    return observeRecords(this.#reads, type, ids, since)
  }

  searchRecords(type: ObjectType, text: string, limit: number): Promise<RecordState[]> {
    return searchRecords(this.#reads, type, text, limit)
  }

  newestRecords(type: ObjectType, filter: RecordFilter): Promise<RecordState[]> {
    return newestRecords(this.#reads, type, filter)
  }

  countRecords(type: ObjectType, filter: RecordFilter): Promise<number> {
    return countRecords(this.#reads, type, filter)
  }

  listRecords(type: ObjectType, filter: RecordFilter, from: number): Promise<RecordState[]> {
    return listRecords(this.#reads, type, filter, from)
  }

  reachOfAll(
    clients: readonly RecordRef[],
    processes: readonly number[],
  ): Promise<Map<string, ClientReach>> {
    return reachOfAll(this.#reads, clients, processes)
  }

  async fire(order: FireOrder): Promise<FireAnswer> {
    const answer = await this.#fire.fire(order)
    if (answer.budget !== null) this.#operating.recordFiring(answer.budget)
    const isBudgetUsed = answer.verdicts.some(
      (verdict) => verdict.kind === 'refused' && verdict.error === 'time-budget-used',
    )
    if (isBudgetUsed) this.#operating.recordFiringRefused()
    return answerAsFound(answer, this.switches)
  }

  readSending(): Promise<Sending> {
    return this.#fire.readSending()
  }

  registerTrigger(trigger: Trigger): Promise<void> {
    return registerTrigger(this.#writes, trigger)
  }

  deleteTrigger(code: string): Promise<void> {
    return deleteTrigger(this.#writes, code)
  }

  addComments(comments: readonly TimelineComment[]): Promise<boolean[]> {
    return addComments(this.#writes, comments)
  }

  readAppOption(name: string): Promise<string | null> {
    return readAppOption(this.#reads, name)
  }

  writeAppOption(name: string, value: string): Promise<void> {
    return writeAppOption(this.#writes, name, value)
  }

  readUserOption(name: string): Promise<string | null> {
    return readUserOption(this.#reads, name)
  }

  writeUserOption(name: string, value: string): Promise<void> {
    return writeUserOption(this.#writes, name, value)
  }

  listPlacements(): Promise<Placement[]> {
    return readPlacements(this.#reads)
  }

  bindPlacement(placement: NewPlacement): Promise<void> {
    return bindPlacement(this.#writes, placement)
  }

  unbindPlacement(code: string, handler: string): Promise<void> {
    return unbindPlacement(this.#writes, code, handler)
  }

  finishInstallation(): void {
    this.#frame.finishInstallation()
  }

  now(): Date {
    return this.#clock.now()
  }

  provenNow(): Date {
    return this.#clock.provenNow()
  }

  timeOf(computerMs: number): Date {
    return this.#clock.timeOf(computerMs)
  }

  utcOffsetMinutes(): number | null {
    return this.#clock.utcOffsetMinutes()
  }

  operating(): readonly MethodUsage[] {
    return this.#operating.latest(this.now())
  }

  firingBudgetSeconds(): number | null {
    return this.#operating.firingBudgetSeconds()
  }

  fitFrame(height: number): void {
    this.#frame.fitFrame(height)
  }

  setPageTitle(title: string): void {
    this.#frame.setPageTitle(title)
  }

  openPath(path: string): Promise<OpenPathEnd> {
    return this.switches.opensPaths ? this.#frame.openPath(path) : Promise.resolve('silent')
  }

  openApplication(options: Readonly<Record<string, string | number>>): void {
    this.#frame.openApplication(options)
  }

  closeApplication(): void {
    this.#frame.closeApplication()
  }

  reloadData(): void {
    this.#frame.reloadData()
  }

  reloadPage(): void {
    this.#frame.reloadPage()
  }
}

/** The handshake includes the person's options, so they are known before the first request. */
function firstOption(b24: B24Frame, name: string): string | null {
  try {
    return String(b24.options.userGet(name))
  } catch {
    // The SDK throws when the option is not set.
    return null
  }
}
