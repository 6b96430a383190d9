import type { ObjectType, Pipeline, Stage, StageSemantic } from '#emulator/core/state.ts'

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

type StageRow = [id: string, name: string, color: string, semantic?: StageSemantic]

/** Stages in pipeline order; the portal numbers them 10, 20, 30 … */
function inOrder(prefix: string, rows: StageRow[]): Stage[] {
  return rows.map(([id, name, color, semantic = 'P'], index) => ({
    id: prefix + id,
    name,
    sort: (index + 1) * 10,
    color,
    semantic,
  }))
}

/** The deal stages a new portal has (crm.status.list, `DEAL_STAGE`). */
export function salesStages(): Stage[] {
  return inOrder('', [
    ['NEW', 'New', '#39A8EF'],
    ['PREPARATION', 'Document preparation', '#2FC6F6'],
    ['PREPAYMENT_INVOICE', 'Prepayment invoice', '#55D0E0'],
    ['EXECUTING', 'In progress', '#47E4C2'],
    ['FINAL_INVOICE', 'Final invoice', '#FFA900'],
    ['WON', 'Deal successful', '#7BD500', 'S'],
    ['LOSE', 'Deal failed', '#FF5752', 'F'],
    ['APOLOGY', 'Failure reason analysis', '#FF5752', 'F'],
  ])
}

/** A second deal pipeline: the default set, renamed by its owners. */
function partnerStages(): Stage[] {
  return inOrder('C3:', [
    ['NEW', 'Application', '#39A8EF'],
    ['PREPARATION', 'Credit check', '#2FC6F6'],
    ['PREPAYMENT_INVOICE', 'Agreement sent', '#55d0e0'],
    ['EXECUTING', 'Onboarding', '#47E4C2'],
    ['FINAL_INVOICE', 'First order shipped', '#FFA900'],
    ['WON', 'Active partner', '#7BD500', 'S'],
    ['LOSE', 'Declined', '#FF5752', 'F'],
  ])
}

/** Lead stages (crm.status.list, `STATUS`). */
function leadStages(): Stage[] {
  return inOrder('', [
    ['NEW', 'Not processed', '#00FFFF'],
    ['IN_PROCESS', 'In progress', '#00C9FA'],
    ['PROCESSED', 'Processed', '#47D1E2'],
    ['UC_7QK2ZP', 'Showroom visit booked', '#75D900'],
    ['CONVERTED', 'Converted', '#37B44A', 'S'],
    ['JUNK', 'Low-quality lead', '#F54819', 'F'],
  ])
}

/** Estimate stages; `DECLAINED` is the portal's own spelling. */
function quoteStages(): Stage[] {
  return inOrder('', [
    ['DRAFT', 'Draft', '#ACE9FB'],
    ['SENT', 'Sent to client', '#ACE9FB'],
    ['RECEIVED', 'Under review', '#ACE9FB'],
    ['APPROVED', 'Accepted', '#DBF199', 'S'],
    ['DECLAINED', 'Declined', '#FFBEBD', 'F'],
  ])
}

/** Invoice stages of the hidden pipeline 5. */
function invoiceStages(): Stage[] {
  return inOrder('DT31_5:', [
    ['N', 'New', '#2FC6F6'],
    ['S', 'Sent to client', '#55D0E0'],
    ['P', 'Paid', '#7BD500', 'S'],
    ['D', 'Not paid', '#FF5752', 'F'],
  ])
}

/** Purchases for the workshop. */
function purchaseStages(): Stage[] {
  return inOrder('DT177_7:', [
    ['NEW', 'Request', '#22B9FF'],
    ['PREPARATION', 'Budget check', '#88B9FF'],
    ['UC_ORDERD', 'Ordered and paid', '#10E5FC'],
    ['UC_TRANST', 'In transit', '#FFA900'],
    ['SUCCESS', 'Installed', '#00FF00', 'S'],
    ['FAIL', 'Cancelled', '#FF0000', 'F'],
  ])
}

/** Purchases for the showroom: the second pipeline of the same smart process. */
function showroomPurchaseStages(): Stage[] {
  return inOrder('DT177_9:', [
    ['NEW', 'Wish list', '#22B9FF'],
    ['CLIENT', 'Ordered', '#10E5FC'],
    ['SUCCESS', 'On display', '#00FF00', 'S'],
    ['FAIL', 'Dropped', '#FF0000', 'F'],
  ])
}

/** Site visits: stages without automation. */
function visitStages(): Stage[] {
  return inOrder('DT1038_11:', [
    ['NEW', 'Planned', '#22B9FF'],
    ['PREPARATION', 'Confirmed with client', '#88B9FF'],
    ['SUCCESS', 'Measured', '#00FF00', 'S'],
    ['FAIL', 'Called off', '#FF0000', 'F'],
  ])
}
