import type { PlacementBinding, PortalState } from '#emulator/core/state.ts'

import { RestError, type Method, type MethodCall, systemErrors } from './method.ts'
import { isPhpEmpty, paramOf, phpText } from './php-params.ts'

/** Documented on placement.bind, .get, .unbind and .list. */
export const placementMethods: Record<string, Method> = {
  'placement.bind': (call) => {
    requireAdminOfApplication(call)
    call.state.placements.push(readBinding(call))
    return { result: true }
  },
  'placement.get': (call) => {
    requireAdminOfApplication(call)
    return {
      result: call.state.placements.map((binding) => ({
        placement: binding.placement,
        userId: 0,
        handler: binding.handler,
        options: [],
        title: binding.title,
        description: binding.description,
        langAll: binding.langAll,
      })),
    }
  },
  'placement.unbind': (call) => {
    requireAdminOfApplication(call)
    const placement = required(call, 'PLACEMENT').toUpperCase()
    const handler = paramOf(call.params, 'HANDLER')
    const isWanted = (binding: PlacementBinding): boolean =>
      binding.placement === placement &&
      (isPhpEmpty(handler) || binding.handler === phpText(handler))
    const { placements } = call.state
    const count = placements.filter(isWanted).length
    call.state.placements = placements.filter((binding) => !isWanted(binding))
    // The portal counts the entry and its texts.
    return { result: { count: count * 2 } }
  },
  'placement.list': (call) => {
    if (!call.caller.isApplication) throw systemErrors.wrongAuthType()
    const scope = phpText(paramOf(call.params, 'SCOPE'))
    const isFull = scope === '' && !isPhpEmpty(paramOf(call.params, 'FULL'))
    const hasCrm = scope === '' ? isFull || call.caller.scopes.includes('crm') : scope === 'crm'
    const hasPlaces = hasCrm && !call.settings.differs.includes('no-places')
    return { result: hasPlaces ? crmPlacements(call.state) : [] }
  },
}

function requireAdminOfApplication({ caller }: MethodCall): void {
  if (!caller.isApplication) throw systemErrors.wrongAuthType()
  if (!caller.user.isAdmin) throw new RestError(403, 'ACCESS_DENIED', 'Access denied!')
}

function readPlacement(call: MethodCall): string {
  const placement = required(call, 'PLACEMENT').toUpperCase()
  const isKnown =
    call.caller.scopes.includes('crm') && crmPlacements(call.state).includes(placement)
  if (!isKnown) throw new RestError(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found')
  return placement
}

function readBinding(call: MethodCall): PlacementBinding {
  const given = { placement: required(call, 'PLACEMENT'), handler: required(call, 'HANDLER') }
  const placement = readPlacement(call)
  checkHandler(given.handler, call.settings.refuseLocalHandlers)
  if (!isPhpEmpty(paramOf(call.params, 'USER_ID'))) {
    throw new RestError(400, 'ERROR_PLACEMENT_USER_MODE', 'User mode is not available')
  }
  const title = phpText(paramOf(call.params, 'TITLE'))
  const isBound = call.state.placements.some(
    (binding) => binding.placement === placement && binding.handler === given.handler,
  )
  if (isBound) {
    throw new RestError(
      400,
      'ERROR_CORE',
      'Unable to set placement handler: Handler already binded',
    )
  }
  return {
    placement,
    handler: given.handler,
    title,
    description: phpText(paramOf(call.params, 'DESCRIPTION')),
    langAll: readLanguages(paramOf(call.params, 'LANG_ALL')),
  }
}

function required(call: MethodCall, argument: string): string {
  const value = phpText(paramOf(call.params, argument))
  if (value !== '') return value
  throw new RestError(400, 'ERROR_ARGUMENT', `Argument '${argument}' is null or empty`, {
    argument,
  })
}

/**
 * @param refusesLocal a real portal refuses handlers on localhost, where the emulated one serves its app
 */
function checkHandler(handler: string, refusesLocal: boolean): void {
  const url = URL.canParse(handler) ? new URL(handler) : null
  if (!url) throw new RestError(400, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isLocal = url.hostname === 'localhost' || !url.hostname.includes('.')
  if (!isWeb || (refusesLocal && isLocal)) {
    throw new RestError(400, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported event handler protocol')
  }
}

function readLanguages(value: unknown): PlacementBinding['langAll'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([lang, texts]) => {
      const params: Record<string, unknown> =
        typeof texts === 'object' && texts !== null ? { ...texts } : {}
      return [
        lang,
        {
          TITLE: phpText(paramOf(params, 'TITLE')),
          DESCRIPTION: phpText(paramOf(params, 'DESCRIPTION')),
          GROUP_NAME: phpText(paramOf(params, 'GROUP_NAME')),
        },
      ]
    }),
  )
}

/** Names of the types in placement codes; invoices and smart processes follow other patterns. */
const CLASSIC: Record<number, string> = {
  1: 'LEAD',
  2: 'DEAL',
  3: 'CONTACT',
  4: 'COMPANY',
  7: 'QUOTE',
}

const SUFFIXES = ['DETAIL_TAB', 'DETAIL_TOOLBAR', 'LIST_MENU', 'LIST_TOOLBAR']

/** Types without this placement, documented on "Automation rule designer toolbar". */
const WITHOUT_DESIGNER = new Set([3, 4, 7])

/** The CRM placements offered by the types of this portal. */
function crmPlacements(state: PortalState): string[] {
  return state.types.flatMap(({ id, symbol }) => {
    const stem = CLASSIC[id] ?? symbol
    const suffixes = WITHOUT_DESIGNER.has(id) ? SUFFIXES : [...SUFFIXES, 'ROBOT_DESIGNER_TOOLBAR']
    return suffixes.map((suffix) => `CRM_${stem}_${suffix}`)
  })
}
