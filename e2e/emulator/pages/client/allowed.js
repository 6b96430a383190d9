/**
 * Commands that the portal ignores in a frame, although it knows them: a placement may not touch
 * the page around it, a pop-up opened by `openApplication` keeps its size.
 * @param {{ placement: string, isPopup: boolean, oldCore: boolean }} frame
 * @returns {ReadonlySet<string>}
 */
export function deniedCommands({ placement, isPopup, oldCore }) {
  const denied = new Set()
  if (placement !== 'DEFAULT') {
    denied.add('setTitle').add('setScroll')
    // Allowed in placements since rest 25.800.0.
    if (oldCore) denied.add('reloadWindow')
  }
  if (isPopup) denied.add('resizeWindow')
  return denied
}

/**
 * The commands of the placement itself, as `getInterface` lists them (apidocs.bitrix24.com,
 * "BX24.placement.getInterface"); general commands are never listed.
 * @param {string} placement
 * @returns {string[]}
 */
export function placementCommands(placement) {
  return /_(DETAIL_TAB|DETAIL_ACTIVITY|LIST_MENU)$/.test(placement) ? ['reloadData'] : []
}
