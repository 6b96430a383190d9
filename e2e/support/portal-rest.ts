import type { PortalControl } from './portal-control.ts'

/** Calls a REST method as the administrator through the app's own rights, as an earlier version would have. */
export async function callRest(
  portal: PortalControl,
  method: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const credentials = await post(`${portal.url}/__emulator/token`, { user: 'admin', kind: 'oauth' })
  const { access_token: auth } = credentials as { access_token: string } // the contract's answer
  return post(`${portal.url}/rest/${method}`, { ...params, auth })
}

/** Binds a page of the app to a place of the portal. */
export function bindPlace(
  portal: PortalControl,
  placement: string,
  handler: string,
  title = 'Trigger Console',
): Promise<unknown> {
  return callRest(portal, 'placement.bind', {
    PLACEMENT: placement,
    HANDLER: handler,
    TITLE: title,
  })
}

async function post(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
