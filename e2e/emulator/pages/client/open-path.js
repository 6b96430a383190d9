const OLD_PATHS =
  /^\/(?:crm\/(?:deal|lead|contact|company)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//
const PATHS =
  /^\/(?:crm\/(?:deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

/**
 * Where `openPath` leads, or null when the portal refuses the path. The pattern is held against the
 * text as it came; only then are `..` steps resolved. That is why the vendor's own library, which
 * puts a permitted prefix in front and cancels it, reaches pages that a plain path does not.
 * @param {unknown} path
 * @param {boolean} oldCore portals before 22.300 know no `/crm/type/`
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
