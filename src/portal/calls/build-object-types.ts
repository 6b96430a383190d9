import type { ObjectType, Pipeline, Stage, TypeObstacle } from '#portal/model/object-type.ts'
import type { PipelineName, NamedType } from '#portal/wire/object-types.ts'

/** What the portal told about its types, still in pieces. */
export interface TypePieces {
  /** Null where the portal did not tell its mode. */
  hasLeads: boolean | null
  /** Null where the portal refused the full list: then names come from `ownerTypes`, without flags. */
  smartTypes: NamedType[] | null
  ownerTypes: NamedType[]
  dealPipelines: PipelineName[]
  pipelineNames: ReadonlyMap<string, PipelineName>
  stagesByEntity: ReadonlyMap<string, Stage[]>
}

/**
 * The types records can be fired at, in the order they are offered. Which stages belong to which
 * pipeline is read from their ENTITY_ID, as documented on `crm.status.list`.
 */
export function buildObjectTypes(pieces: TypePieces): ObjectType[] {
  const { stagesByEntity, ownerTypes } = pieces
  const leadStages = stagesByEntity.get('STATUS') ?? []
  const estimateStages = stagesByEntity.get('QUOTE_STATUS') ?? []
  const invoicePipelines = numberedPipelines('SMART_INVOICE_STAGE_', pieces)
  const hasInvoices = invoicePipelines.length > 0 || ownerTypes.some(({ id }) => id === 31)

  const lead = type(1, 'lead', onlyPipeline(leadStages))
  const deal = type(2, 'deal', dealPipelines(pieces))
  const estimate = type(7, 'estimate', onlyPipeline(estimateStages))
  const invoice = type(31, 'invoice', invoicePipelines)
  return [
    {
      ...lead,
      obstacle: pieces.hasLeads === false ? 'leads-off' : null,
      isObstacleKnown: pieces.hasLeads !== null,
    },
    deal,
    { ...estimate, hasMovedTime: false, hasStageHistory: false },
    ...(hasInvoices ? [invoice] : []),
    ...smartProcesses(pieces),
    clientType(3, 'contact'),
    clientType(4, 'company'),
  ]
}

function type(id: number, kind: ObjectType['kind'], pipelines: Pipeline[]): ObjectType {
  return {
    id,
    kind,
    name: '',
    obstacle: null,
    isObstacleKnown: true,
    pipelines,
    hasMovedTime: true,
    hasStageHistory: true,
  }
}

function clientType(id: number, kind: 'contact' | 'company'): ObjectType {
  return { ...type(id, kind, []), hasMovedTime: false, hasStageHistory: false }
}

function onlyPipeline(stages: Stage[]): Pipeline[] {
  return stages.length === 0 ? [] : [{ id: 0, name: '', stages }]
}

function dealPipelines(pieces: TypePieces): Pipeline[] {
  const found = numberedPipelines('DEAL_STAGE_', pieces)
  const first = pieces.stagesByEntity.get('DEAL_STAGE')
  if (first !== undefined) {
    const name = pieces.pipelineNames.get('DEAL_STAGE')?.name ?? ''
    found.unshift({ id: 0, name, stages: first })
  }
  const order = new Map(pieces.dealPipelines.map((pipeline, index) => [pipeline.id, index]))
  const names = new Map(pieces.dealPipelines.map((pipeline) => [pipeline.id, pipeline.name]))
  return found
    .map((pipeline) => ({ ...pipeline, name: names.get(pipeline.id) ?? pipeline.name }))
    .toSorted(
      (a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || a.id - b.id,
    )
}

/** `DEAL_STAGE_3`, `DYNAMIC_177_STAGE_7`: the number at the end is the pipeline's id. */
function numberedPipelines(prefix: string, pieces: TypePieces): Pipeline[] {
  const found: (Pipeline & { sort: number })[] = []
  for (const [entityId, stages] of pieces.stagesByEntity) {
    const digits = entityId.startsWith(prefix) ? entityId.slice(prefix.length) : ''
    if (!/^\d{1,15}$/.test(digits)) continue
    const named = pieces.pipelineNames.get(entityId)
    found.push({ id: Number(digits), name: named?.name ?? '', sort: named?.sort ?? 0, stages })
  }
  return found
    .toSorted((a, b) => a.sort - b.sort || a.id - b.id)
    .map(({ id, name, stages }) => ({ id, name, stages }))
}

/** Smart processes have their own range of ids; 31, 36 and 39 are built in. */
function smartProcesses(pieces: TypePieces): ObjectType[] {
  const named = (pieces.smartTypes ?? pieces.ownerTypes).filter(({ id }) => isSmartProcess(id))
  return named
    .map((row) => {
      const pipelines = numberedPipelines(`DYNAMIC_${row.id}_STAGE_`, pieces)
      const hasStages = row.hasStages ?? pipelines.length > 0
      const obstacle = obstacleOf(row)
      return {
        ...type(row.id, 'smart-process', hasStages ? pipelines : []),
        name: row.name,
        obstacle,
        isObstacleKnown:
          obstacle !== null || (row.hasAutomation !== null && row.hasStages !== null),
        hasMovedTime: hasStages,
        hasStageHistory: hasStages,
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

function obstacleOf(row: NamedType): TypeObstacle | null {
  if (row.hasAutomation === false) return 'automation-off'
  return row.hasStages === false ? 'stages-off' : null
}

function isSmartProcess(typeId: number): boolean {
  return (typeId >= 128 && typeId <= 191) || typeId >= 1030
}
