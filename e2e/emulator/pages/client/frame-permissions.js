/**
 * Commands that the portal knows but ignores in a frame: a placement may not change the surrounding
 * page, and a pop-up opened by `openApplication` keeps its size.
 * @param {{ placement: string, isPopup: boolean, oldCore: boolean }} frame
 * @returns {ReadonlySet<string>}
 */
export function deniedCommands({ placement, isPopup, oldCore }) {
  const denied = new Set()
  if (placement !== 'DEFAULT') {
    denied.add('setTitle')
    // Both are allowed in placements since rest 25.800.0.
    if (oldCore) denied.add('setScroll').add('reloadWindow')
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

const OLD_PATHS =
  /^\/(?:crm\/(?:deal|lead|contact|company)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//
const PATHS =
  /^\/(?:crm\/(?:deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

/**
 * Where `openPath` leads, or null when the portal refuses the path. The pattern is tested on the raw
 * path, before `..` steps are resolved. That is why the vendor's own library, which puts a permitted
 * prefix in front and then cancels it, reaches pages that a plain path does not.
 * @param {unknown} path
 * @param {boolean} oldCore portals before 22.300 do not know `/crm/type/`
 * @param {string} origin of the portal
 * @returns {string | null} a full address
 */
export function openPathUrl(path, oldCore, origin) {
  if (typeof path !== 'string' || !(oldCore ? OLD_PATHS : PATHS).test(path)) return null
  const url = new URL(origin + path)
  url.searchParams.set('IFRAME', 'Y')
  url.searchParams.set('IFRAME_TYPE', 'SIDE_SLIDER')
  url.searchParams.set('from', 'rest_placement')
  url.searchParams.set('from_app', 'trigger-console')
  return url.href
}
