import type {
  CrmRecord,
  ObjectType,
  Pipeline,
  PortalState,
  Rule,
  Stage,
} from '#emulator/core/state.ts'

function stage(id: string, sort: number, semantic: Stage['semantic'] = 'P'): Stage {
  return { id, name: id, sort, color: '#336699', semantic }
}

function pipeline(id: number, stages: Stage[]): Pipeline {
  return { id, name: `Pipeline ${id}`, sort: 10, isDefault: true, stages }
}

function objectType(
  given: Pick<ObjectType, 'id' | 'name' | 'symbol' | 'pipelines'> & Partial<ObjectType>,
): ObjectType {
  return {
    rowId: null,
    shortCode: given.symbol.slice(0, 1),
    hasPipelines: true,
    hasStages: true,
    hasAutomation: true,
    customSectionId: null,
    ...given,
  }
}

const time = '2026-01-05T09:00:00+02:00'

/** A record of the small portal; a test gives only what matters to it. */
export function record(given: Pick<CrmRecord, 'typeId' | 'id'> & Partial<CrmRecord>): CrmRecord {
  return {
    title: `Record ${given.id}`,
    categoryId: 0,
    stageId: 'NEW',
    movedTime: time,
    movedBy: 1,
    createdTime: time,
    updatedTime: time,
    createdBy: 1,
    assignedById: 1,
    contactIds: [],
    companyId: null,
    fields: {},
    ...given,
  }
}

export function rule(given: Pick<Rule, 'stageId' | 'code'> & Partial<Rule>): Rule {
  return {
    id: 1,
    typeId: 2,
    categoryId: 0,
    allowBackwards: false,
    condition: null,
    changeStageAs: 'responsible',
    ...given,
  }
}

/** Deals NEW → DOING → CHECK → WON | LOSE, leads, a smart process; one deal, one trigger, no rule. */
export function smallState(given: Partial<PortalState> = {}): PortalState {
  return {
    types: [
      objectType({
        id: 1,
        name: 'Lead',
        symbol: 'LEAD',
        hasPipelines: false,
        pipelines: [pipeline(0, [stage('NEW', 10), stage('CONVERTED', 20, 'S')])],
      }),
      objectType({
        id: 2,
        name: 'Deal',
        symbol: 'DEAL',
        pipelines: [
          pipeline(0, [
            // Deliberately not in order.
            stage('CHECK', 30),
            stage('NEW', 10),
            stage('WON', 40, 'S'),
            stage('DOING', 20),
            stage('LOSE', 50, 'F'),
          ]),
          pipeline(3, [stage('C3:NEW', 10), stage('C3:WON', 20, 'S')]),
        ],
      }),
      objectType({
        id: 177,
        name: 'Purchase',
        symbol: 'DYNAMIC_177',
        pipelines: [pipeline(7, [stage('DT177_7:NEW', 10), stage('DT177_7:DONE', 20, 'S')])],
      }),
    ],
    records: [record({ typeId: 2, id: 1 })],
    triggers: [{ code: 'go', name: 'Go' }],
    rules: [],
    fieldTriggers: [],
    webhookTriggers: [],
    robots: [],
    stageHistory: [],
    placements: [],
    comments: [],
    appOptions: {},
    userOptions: {},
    users: [
      { id: 1, firstName: 'Ana', lastName: 'Ada', position: 'Boss', isAdmin: true },
      { id: 2, firstName: 'Bo', lastName: 'Bee', position: 'Clerk', isAdmin: false },
      { id: 3, firstName: 'Cy', lastName: 'Cee', position: 'IT', isAdmin: false },
    ],
    installed: true,
    ...given,
  }
}
