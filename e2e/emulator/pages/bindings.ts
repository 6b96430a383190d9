import type { PlacementBinding, PortalState } from '#emulator/core/state.ts'

import type { FrameRequest } from './frame-config.ts'
import { html, type Html } from './html.ts'

export type PlacementSpot =
  | 'DETAIL_TAB'
  | 'DETAIL_TOOLBAR'
  | 'LIST_MENU'
  | 'LIST_TOOLBAR'
  | 'ROBOT_DESIGNER_TOOLBAR'

/** `CRM_DEAL_DETAIL_TAB`, `CRM_DYNAMIC_177_LIST_MENU` … */
function placementCode(state: PortalState, typeId: number, spot: PlacementSpot): string {
  const symbol = state.types.find((type) => type.id === typeId)?.symbol ?? `DYNAMIC_${typeId}`
  return `CRM_${symbol}_${spot}`
}

/** What the app has bound to a spot; nothing is shown before the installation is finished. */
export function bindingsAt(
  state: PortalState,
  typeId: number,
  spot: PlacementSpot,
): PlacementBinding[] {
  if (!state.installed) return []
  const code = placementCode(state, typeId, spot)
  return state.placements.filter(({ placement }) => placement === code)
}

/** The binding's title in the portal's language, else its plain title. */
export function bindingTitle(binding: PlacementBinding, lang: string): string {
  return binding.langAll[lang]?.TITLE || binding.title || 'Trigger Console'
}

/**
 * The key under which a placement gets the record's id: toolbars of the newer types say ENTITY_ID
 * (apidocs.bitrix24.com, "CRM_XXX_DETAIL_TOOLBAR"); list toolbars and the robot designer get none.
 */
export function recordKey(placement: string): 'ID' | 'ENTITY_ID' | null {
  if (/_(LIST_TOOLBAR|ROBOT_DESIGNER_TOOLBAR)$/.test(placement) || placement === 'DEFAULT') {
    return null
  }
  return /^CRM_(QUOTE|SMART_INVOICE|DYNAMIC_\d+)_DETAIL_TOOLBAR$/.test(placement)
    ? 'ENTITY_ID'
    : 'ID'
}

/**
 * A button that opens the app at one of its placements, in a slider. The page's script reads the
 * request from the button; in a row menu it adds the row's record.
 */
export function openButton(binding: PlacementBinding, title: string, recordId?: number): Html {
  const request: FrameRequest = {
    placement: binding.placement,
    handler: binding.handler,
    ...(recordId !== undefined && { recordId }),
  }
  return html`
    <button type="button" class="button" data-open-app="${JSON.stringify(request)}">
      ${title}
    </button>
  `
}
