import { enumMethods } from './crm-enum.ts'
import { settingsMethods } from './crm-settings.ts'
import { statusEntityMethods } from './crm-status-entity.ts'
import { timelineMethods } from './crm-timeline-comment.ts'
import { categoryMethods } from './dictionaries.ts'
import { itemMethods } from './items.ts'
import type { Method } from './method.ts'
import { statusMethods } from './statuses.ts'
import { stageHistoryMethods } from './timeline.ts'
import { typeMethods } from './types.ts'

/** The CRM methods that read (and one that writes a comment), by their names in lower case. */
export const readMethods: Record<string, Method> = {
  ...itemMethods,
  ...typeMethods,
  ...categoryMethods,
  ...statusMethods,
  ...statusEntityMethods,
  ...enumMethods,
  ...settingsMethods,
  ...stageHistoryMethods,
  ...timelineMethods,
}
