import type { FieldTrigger, Robot, Rule, Trigger, User } from '#emulator/core/state.ts'

/** The six triggers of the demo. `feedback_received` is not on any stage. */
export function seedTriggers(): Trigger[] {
  return [
    { code: 'contract_signed', name: 'Contract signed' },
    { code: 'payment_received', name: 'Payment received' },
    { code: 'documents_checked', name: 'Documents checked' },
    { code: 'changes_requested', name: 'Client requested changes' },
    { code: 'goods_shipped', name: 'Goods shipped' },
    { code: 'feedback_received', name: 'Feedback received' },
  ]
}

type RuleRow = [
  typeId: number,
  categoryId: number,
  stageId: string,
  code: string,
  more?: Partial<Pick<Rule, 'allowBackwards' | 'condition'>>,
]

const rules: RuleRow[] = [
  [2, 0, 'PREPAYMENT_INVOICE', 'contract_signed'],
  [2, 0, 'EXECUTING', 'payment_received'],
  [
    2,
    0,
    'FINAL_INVOICE',
    'documents_checked',
    { condition: { field: 'currencyId', value: 'EUR' } },
  ],
  [2, 0, 'PREPARATION', 'changes_requested', { allowBackwards: true }],
  // The robots below move a partner further at once: agreement sent, then onboarding.
  [2, 3, 'C3:PREPAYMENT_INVOICE', 'contract_signed'],
  [2, 3, 'C3:FINAL_INVOICE', 'goods_shipped'],
  [2, 3, 'C3:WON', 'payment_received'],
  [1, 0, 'PROCESSED', 'documents_checked'],
  [1, 0, 'CONVERTED', 'contract_signed'],
  [31, 5, 'DT31_5:P', 'payment_received'],
  [7, 0, 'APPROVED', 'contract_signed'],
  [177, 7, 'DT177_7:PREPARATION', 'documents_checked'],
  [177, 7, 'DT177_7:UC_ORDERD', 'payment_received'],
  [177, 9, 'DT177_9:CLIENT', 'payment_received'],
]

/** Which trigger moves a record to which stage. */
export function seedRules(): Rule[] {
  return rules.map(([typeId, categoryId, stageId, code, more], index) => ({
    id: index + 1,
    typeId,
    categoryId,
    stageId,
    code,
    allowBackwards: false,
    condition: null,
    changeStageAs: 'responsible',
    ...more,
  }))
}

/** A paid purchase for the showroom goes on display as soon as its stage has changed. */
export function seedFieldTriggers(): FieldTrigger[] {
  return [
    {
      typeId: 177,
      categoryId: 9,
      stageId: 'DT177_9:SUCCESS',
      field: 'stageId',
      changeStageAs: 'responsible',
    },
  ]
}

/** What an online shop calls when it has sent the goods of a deal. */
export function seedWebhookTriggers(): Rule[] {
  return [
    {
      id: 1,
      typeId: 2,
      categoryId: 0,
      stageId: 'FINAL_INVOICE',
      code: 'nwly5',
      allowBackwards: false,
      condition: null,
      changeStageAs: 'responsible',
    },
  ]
}

/**
 * Robots that act when a stage is reached: one moves the record further at once, one four seconds
 * later, and one (the budget check of a purchase) sends the record back.
 */
export function seedRobots(): Robot[] {
  return [
    {
      id: 1,
      typeId: 2,
      categoryId: 3,
      stageId: 'C3:PREPAYMENT_INVOICE',
      toStageId: 'C3:EXECUTING',
      afterMs: 0,
    },
    {
      id: 2,
      typeId: 177,
      categoryId: 7,
      stageId: 'DT177_7:UC_ORDERD',
      toStageId: 'DT177_7:UC_TRANST',
      afterMs: 4000,
    },
    {
      id: 3,
      typeId: 177,
      categoryId: 7,
      stageId: 'DT177_7:PREPARATION',
      toStageId: 'DT177_7:NEW',
      afterMs: 0,
    },
  ]
}

export const ADMIN_ID = 1
export const EMPLOYEE_ID = 7
const INSTALLER_ID = 12
export const MANAGER_ID = 5

/** The people of the portal; the first three are the actors who can be signed in. */
export function seedUsers(): User[] {
  return [
    {
      id: ADMIN_ID,
      firstName: 'Ana',
      lastName: 'Petrescu',
      position: 'Head of operations',
      isAdmin: true,
    },
    {
      id: EMPLOYEE_ID,
      firstName: 'Tobias',
      lastName: 'Lindqvist',
      position: 'Sales consultant',
      isAdmin: false,
    },
    {
      id: INSTALLER_ID,
      firstName: 'Priya',
      lastName: 'Sandoval',
      position: 'IT support',
      isAdmin: false,
    },
    {
      id: MANAGER_ID,
      firstName: 'Marcus',
      lastName: 'Okafor',
      position: 'Project manager',
      isAdmin: false,
    },
  ]
}
