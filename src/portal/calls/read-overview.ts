import { type Command, type ReadChannel, valueOf } from '#portal/channels/read-channel.ts'
import type { Overview } from '#portal/model/overview.ts'
import { maxBatchCommands, pageSize } from '#portal/model/request-sizes.ts'
import { sharedOption } from '#portal/model/settings.ts'
import {
  type AppFacts,
  readAppFacts,
  readHasLeads,
  readMayBePlaced,
  readProfile,
  readTriggerList,
} from '#portal/wire/app.ts'
import type { BatchRow } from '#portal/wire/batch-answer.ts'
import {
  type PipelineName,
  readCategoryList,
  readPipelineNames,
  readStagesByEntity,
  type NamedType,
  readOwnerTypes,
  readTypeList,
} from '#portal/wire/object-types.ts'

import { textOfOption } from './app.ts'
import { buildObjectTypes } from './build-object-types.ts'

const commands = {
  triggers: { method: 'crm.automation.trigger.list' },
  mode: { method: 'crm.settings.mode.get' },
  types: { method: 'crm.type.list' },
  ownerTypes: { method: 'crm.enum.ownertype' },
  dealPipelines: { method: 'crm.category.list', params: { entityTypeId: 2 } },
  pipelineNames: { method: 'crm.status.entity.types' },
  stages: { method: 'crm.status.list', params: { order: { SORT: 'ASC' } } },
  profile: { method: 'profile' },
  app: { method: 'app.info' },
  scopes: { method: 'scope' },
  settings: { method: 'app.option.get', params: { option: sharedOption } },
} satisfies Record<string, Command>

/**
 * One batch: the user, the app's rights, its triggers, and every type with its pipelines and
 * stages. A refused trigger list is thrown and closes the app; the optional parts may be refused.
 */
export async function readOverview(channel: ReadChannel): Promise<Overview> {
  const rows = await channel.batch(commands)
  const triggers = readTriggerList(valueOf(rows.triggers))
  const stagesByEntity = readStagesByEntity(valueOf(rows.stages))
  const types = await readTypes(channel, rows.types)
  // Unknown is treated as installed: the trigger list was readable, after all.
  const app = readOr<AppFacts>(rows.app, readAppFacts, { id: null, isInstalled: true })

  return {
    triggers,
    types: buildObjectTypes({
      hasLeads: readOr<boolean | null>(rows.mode, readHasLeads, null),
      smartTypes: types,
      ownerTypes: readOr(rows.ownerTypes, readOwnerTypes, []),
      dealPipelines: readOr<PipelineName[]>(rows.dealPipelines, readCategoryList, []),
      pipelineNames: readOr(rows.pipelineNames, readPipelineNames, new Map()),
      stagesByEntity,
    }),
    user: readProfile(valueOf(rows.profile)),
    mayBePlaced: readOr<boolean | null>(rows.scopes, readMayBePlaced, null),
    appId: app.id,
    isInstalled: app.isInstalled,
    // If the settings cannot be read here, the screen that shows them requests them again.
    settingsText: readOr<string | null | undefined>(rows.settings, textOfOption, undefined),
  }
}

/** Types beyond these are not read: all pages must fit in one batch. */
const maxTypes = pageSize * maxBatchCommands

/** Null when the portal refuses: the list needs the rights of a CRM administrator. */
async function readTypes(channel: ReadChannel, first: BatchRow): Promise<NamedType[] | null> {
  if (!first.ok) return readOr(first, readTypeList, null)
  const types = readTypeList(first.value)
  const total = first.total ?? types.length
  if (types.length === 0 || total <= types.length) return types

  // More than a page of smart processes: rare, so worth a second request only then.
  const rest: Record<string, Command> = {}
  for (let start = pageSize; start < total && start < maxTypes; start += pageSize) {
    rest[`from${start}`] = { method: 'crm.type.list', params: { start } }
  }
  const pages = Object.values(await channel.batch(rest))
  return types.concat(...pages.map((page) => readTypeList(valueOf(page))))
}

/** A row that may be refused; a wrong shape or a used-up limit is still an error. */
function readOr<Value>(row: BatchRow, read: (value: unknown) => Value, otherwise: Value): Value {
  if (row.ok) return read(row.value)
  if (row.error.kind === 'unreadable-answer' || row.error.kind === 'time-budget-used') {
    throw row.error
  }
  return otherwise
}
