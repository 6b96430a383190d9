import type { ObjectType, Pipeline, Stage } from '#emulator/core/state.ts'

import {
  invoiceStages,
  leadStages,
  partnerStages,
  purchaseStages,
  quoteStages,
  salesStages,
  showroomPurchaseStages,
  visitStages,
} from './stages.ts'

function pipeline(id: number, name: string, sort: number, stages: Stage[], isDefault = true) {
  return { id, name, sort, isDefault, stages } satisfies Pipeline
}

/** A type of the portal itself, which has no row in crm.type.list. */
function systemType(
  id: number,
  name: string,
  symbol: string,
  shortCode: string,
  pipelines: Pipeline[],
): ObjectType {
  return {
    id,
    rowId: null,
    name,
    symbol,
    shortCode,
    hasPipelines: pipelines.length > 1,
    hasStages: pipelines.length > 0,
    hasAutomation: pipelines.length > 0,
    customSectionId: null,
    pipelines,
  }
}

function smartProcess(
  id: number,
  rowId: number,
  name: string,
  pipelines: Pipeline[],
  hasAutomation: boolean,
): ObjectType {
  return {
    ...systemType(id, name, `DYNAMIC_${id}`, `T${id.toString(16)}`, pipelines),
    rowId,
    hasAutomation,
  }
}

/** Every type of record the demo portal knows, with its pipelines and stages. */
export function seedTypes(): ObjectType[] {
  return [
    systemType(1, 'Lead', 'LEAD', 'L', [pipeline(0, 'Leads', 300, leadStages())]),
    systemType(2, 'Deal', 'DEAL', 'D', [
      pipeline(0, 'Sales', 300, salesStages()),
      pipeline(3, 'Partners', 400, partnerStages(), false),
    ]),
    systemType(3, 'Contact', 'CONTACT', 'C', []),
    systemType(4, 'Company', 'COMPANY', 'CO', []),
    systemType(7, 'Estimate', 'QUOTE', 'Q', [pipeline(0, 'Estimates', 300, quoteStages())]),
    systemType(31, 'Invoice', 'SMART_INVOICE', 'SI', [
      pipeline(5, 'General', 500, invoiceStages()),
    ]),
    smartProcess(
      177,
      14,
      'Equipment purchase',
      [
        pipeline(7, 'Workshop', 500, purchaseStages()),
        pipeline(9, 'Showroom', 600, showroomPurchaseStages(), false),
      ],
      true,
    ),
    smartProcess(1038, 19, 'Site visit', [pipeline(11, 'General', 500, visitStages())], false),
  ]
}
