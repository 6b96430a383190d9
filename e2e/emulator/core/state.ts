/**
 * Everything one emulated portal remembers. Plain data: the engine, the REST methods and the pages
 * read and change it; a reset replaces it as a whole, so no counter can outlive a test.
 */

/** P: in process, S: won, F: lost. */
export type StageSemantic = 'P' | 'S' | 'F'

export interface Stage {
  /** As in `stageId`: `NEW`, `C3:NEW`, `DT177_7:NEW`. */
  id: string
  name: string
  /** The order of the stages in their pipeline. */
  sort: number
  /** `#RRGGBB`. */
  color: string
  semantic: StageSemantic
}

export interface Pipeline {
  /** 0 is the default deal pipeline; other types have real ids only. */
  id: number
  name: string
  sort: number
  isDefault: boolean
  stages: Stage[]
}

export interface ObjectType {
  /** `entityTypeId`: 1 lead, 2 deal, 31 invoice, 128–191 and from 1030 up smart processes. */
  id: number
  /** `crm.type.list[].id`, which is not the entityTypeId; null for the system types. */
  rowId: number | null
  /** In the singular, English. */
  name: string
  /** `DEAL`, `SMART_INVOICE`, `DYNAMIC_177`. */
  symbol: string
  /** `D`, `SI`, `Tb1`. */
  shortCode: string
  hasPipelines: boolean
  hasStages: boolean
  hasAutomation: boolean
  customSectionId: number | null
  /** One pipeline for types without pipelines (leads, estimates); none for contact and company. */
  pipelines: Pipeline[]
}

export interface CrmRecord {
  typeId: number
  id: number
  title: string
  categoryId: number | null
  stageId: string | null
  /** ISO with offset; null where the type has no such field (estimate, contact, company). */
  movedTime: string | null
  movedBy: number | null
  createdTime: string
  updatedTime: string
  createdBy: number
  assignedById: number
  /** The clients of a deal. */
  contactIds: number[]
  companyId: number | null
  /** Further documented fields by their camelCase name: `opportunity`, `name`, `quoteNumber` … */
  fields: Record<string, string | number | boolean | null>
}

/** A trigger registered by the app. */
export interface Trigger {
  code: string
  name: string
}

/** In whose name a rule moves a record; a number: the user with this id. */
export type ChangeStageAs = 'responsible' | 'author' | 'system' | number

/** An automation rule: "when this code is fired, move the record here". */
export interface Rule {
  id: number
  typeId: number
  categoryId: number
  stageId: string
  code: string
  allowBackwards: boolean
  /** The record's field must equal the value; null: no condition. */
  condition: { field: string; value: string } | null
  changeStageAs: ChangeStageAs
}

/**
 * A trigger of the portal's own kind "a field has changed": a record whose field was changed by an
 * application trigger moves on to this stage, in the same request.
 */
export interface FieldTrigger {
  typeId: number
  categoryId: number
  stageId: string
  field: 'stageId'
  changeStageAs: ChangeStageAs
}

/** A robot that moves a record further after it has reached a stage. */
export interface Robot {
  id: number
  typeId: number
  categoryId: number
  stageId: string
  toStageId: string
  /** 0: inside the same request; otherwise that many milliseconds later. */
  afterMs: number
}

export interface StageHistoryRow {
  id: number
  typeId: number
  ownerId: number
  /** 1 created, 2 moved to an intermediate stage, 3 moved to a final one, 5 pipeline changed. */
  kind: 1 | 2 | 3 | 5
  createdTime: string
  categoryId: number
  stageId: string
  semantic: StageSemantic
}

export interface PlacementBinding {
  placement: string
  handler: string
  title: string
  description: string
  langAll: Record<string, { TITLE: string; DESCRIPTION: string; GROUP_NAME: string }>
}

interface TimelineComment {
  id: number
  typeId: number
  ownerId: number
  text: string
  createdTime: string
}

export interface User {
  id: number
  firstName: string
  lastName: string
  position: string
  isAdmin: boolean
}

/** Who is signed in; `installer`: the frame says admin, REST refuses. */
export type Actor = 'admin' | 'employee' | 'installer'

export interface PortalState {
  types: ObjectType[]
  records: CrmRecord[]
  triggers: Trigger[]
  rules: Rule[]
  fieldTriggers: FieldTrigger[]
  /** "Track incoming webhook": the portal's own triggers, with codes that the portal made up. */
  webhookTriggers: Rule[]
  robots: Robot[]
  stageHistory: StageHistoryRow[]
  placements: PlacementBinding[]
  comments: TimelineComment[]
  appOptions: Record<string, unknown>
  /** By user id. */
  userOptions: Record<number, Record<string, unknown>>
  users: User[]
  installed: boolean
}

/** The app's ID on this portal, as in app.info and in the address of its page. */
export const APP_ID = 5

/** A stage change caused by a call, for the emulator's log. */
export interface Effect {
  typeId: number
  id: number
  from: string
  to: string
}
