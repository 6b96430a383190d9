import type { Method } from '#emulator/rest/method.ts'

import { categoryMethods } from './crm-category.ts'
import { enumMethods } from './crm-enum.ts'
import { itemMethods } from './crm-item.ts'
import { settingsMethods } from './crm-settings.ts'
import { stageHistoryMethods } from './crm-stage-history.ts'
import { statusEntityMethods } from './crm-status-entity.ts'
import { statusMethods } from './crm-status.ts'
import { timelineMethods } from './crm-timeline-comment.ts'
import { typeMethods } from './crm-type.ts'

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
