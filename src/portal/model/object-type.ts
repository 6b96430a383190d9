/** A step of a pipeline. `process` is on the way, the other two are final. */
export interface Stage {
  /** As the portal writes it: `NEW`, `C3:WON`, `DT177_7:NEW`. Compared literally, never rebuilt. */
  id: string
  name: string
  /** `#RRGGBB`; any colour, or empty when the portal gives none. */
  color: string
  meaning: 'process' | 'success' | 'failure'
}

export interface Pipeline {
  /** 0: the default deal pipeline, and the only one of leads and estimates. */
  id: number
  name: string
  /** In the portal's order. */
  stages: Stage[]
}

/** Why records of a type cannot react to a trigger, as the portal reports it. */
export type TypeObstacle = 'leads-off' | 'automation-off' | 'stages-off'

/** Decides the type's name, links and special cases. */
export type TypeKind =
  | 'lead'
  | 'deal'
  | 'contact'
  | 'company'
  | 'estimate'
  | 'invoice'
  | 'smart-process'

export interface ObjectType {
  /** The portal's entityTypeId. */
  id: number
  kind: TypeKind
  /** The portal's own name in the user's language; empty for system types, whose words are ours. */
  name: string
  obstacle: TypeObstacle | null
  /** Whether the portal reported all of that; if not, `obstacle: null` proves nothing. */
  isObstacleKnown: boolean
  /** Empty for contacts and companies: the portal fires on the client's current deal instead. */
  pipelines: Pipeline[]
  /** `movedTime` exists: on leads, deals, invoices and smart processes, not on estimates. */
  hasMovedTime: boolean
  /** `crm.stagehistory.list` knows the type: not estimates. */
  hasStageHistory: boolean
}

/** Contacts and companies are never targets themselves: the portal picks the client's current deal. */
export function isClientType(type: Pick<ObjectType, 'kind'>): boolean {
  return type.kind === 'contact' || type.kind === 'company'
}

/**
 * Whether a record is on a stage that its pipeline no longer lists: the portal then finds no place for it
 * among the stages, and no trigger moves it.
 */
export function isStageGone(
  type: Pick<ObjectType, 'pipelines'>,
  { pipelineId, stageId }: { pipelineId: number | null; stageId: string | null },
): boolean {
  const stages = type.pipelines.find(({ id }) => id === (pipelineId ?? 0))?.stages ?? []
  const isOnStage = stageId !== null && stageId !== ''
  return isOnStage && stages.length > 0 && stages.every(({ id }) => id !== stageId)
}
