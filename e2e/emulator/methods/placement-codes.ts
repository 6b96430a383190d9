import type { PortalState } from '#emulator/core/state.ts'

/** Names of the types in placement codes; invoices and processes have their own ways. */
const CLASSIC: Record<number, string> = {
  1: 'LEAD',
  2: 'DEAL',
  3: 'CONTACT',
  4: 'COMPANY',
  7: 'QUOTE',
}

const SUFFIXES = ['DETAIL_TAB', 'DETAIL_TOOLBAR', 'LIST_MENU', 'LIST_TOOLBAR']

/** No such place for these: documented on "Automation rule designer toolbar". */
const WITHOUT_DESIGNER = new Set([3, 4, 7])

/** The placements of the CRM that the types of this portal offer. */
export function crmPlacements(state: PortalState): string[] {
  return state.types.flatMap(({ id, symbol }) => {
    const stem = CLASSIC[id] ?? symbol
    const suffixes = WITHOUT_DESIGNER.has(id) ? SUFFIXES : [...SUFFIXES, 'ROBOT_DESIGNER_TOOLBAR']
    return suffixes.map((suffix) => `CRM_${stem}_${suffix}`)
  })
}
