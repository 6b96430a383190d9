/** The portal that the frame's address and name claim. */
export interface PortalAddress {
  origin: string
  /** In the form the SDK reads: `<host>|<0 or 1>|<app sid>`. */
  windowName: string
}

/**
 * The portal writes host, protocol and session into the name of the window and into the query; the
 * name survives navigation, the query survives a page that renames its window. Null: neither.
 */
export function portalAddress(windowName: string, search: string): PortalAddress | null {
  const query = new URLSearchParams(search)
  const fromQuery = [query.get('DOMAIN'), query.get('PROTOCOL') ?? '0', query.get('APP_SID')]
  return readAddress(windowName.split('|')) ?? readAddress(fromQuery)
}

function readAddress([host, protocol, sid]: (string | null | undefined)[]): PortalAddress | null {
  if (!host || !sid || !/^[\w.-]+(?::\d{1,5})?$/.test(host) || sid.includes(':')) return null
  const bare = host.replace(/:(?:80|443)$/, '')
  const origin = originOf(`${protocol === '1' ? 'https' : 'http'}://${bare}`)
  return origin === null ? null : { origin, windowName: `${host}|${protocol ?? '0'}|${sid}` }
}

/**
 * The origin of the page that really holds the frame; null where the browser does not tell. Then the
 * exact target of our messages, and the exact source of answers, still keep strangers out.
 */
export function parentOrigin(
  ancestors: Pick<DOMStringList, 'item'> | undefined,
  referrer: string,
): string | null {
  // Firefox has no ancestorOrigins.
  return ancestors?.item(0) ?? originOf(referrer)
}

function originOf(address: string): string | null {
  if (address === '') return null
  try {
    return new URL(address).origin
  } catch {
    // Not an address.
    return null
  }
}
